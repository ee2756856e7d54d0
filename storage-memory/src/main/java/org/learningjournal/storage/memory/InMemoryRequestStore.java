package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.Optional;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;

final class InMemoryRequestStore implements RequestStore {
    private record Key(PersonId person, RequestId request) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::person).thenComparing(Key::request);
    }

    private static final Table<Key, RequestRecord> REQUESTS = Table.sortedBy(Key.ORDER);

    private final Units units;

    InMemoryRequestStore(Units units) {
        this.units = units;
    }

    @Override
    public Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request) {
        return units.read(setting).find(REQUESTS, new Key(person, request));
    }

    @Override
    public boolean add(SettingId setting, RequestRecord request) {
        setting.mustBe(request.setting());
        Key key = new Key(request.person(), request.request());
        return units.write(setting, unit -> unit.add(REQUESTS, key, request));
    }
}
