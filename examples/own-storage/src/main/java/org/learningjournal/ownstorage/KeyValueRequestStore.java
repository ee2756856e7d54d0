package org.learningjournal.ownstorage;

import java.util.Optional;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;

/** What became of requests, by who asked. */
final class KeyValueRequestStore implements RequestStore {
    private final Units units;

    KeyValueRequestStore(Units units) {
        this.units = units;
    }

    @Override
    public Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request) {
        return units.read(setting, records -> records.find(Key.of("request", person, request), RequestRecord.class));
    }

    @Override
    public boolean add(SettingId setting, RequestRecord request) {
        setting.mustBe(request.setting());
        String key = Key.of("request", request.person(), request.request());
        return units.write(setting, records -> records.add(key, request));
    }
}
