package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.PersonId;

/** First deliveries: one for each person, revision of an entry, and medium of it or its text. */
final class Deliveries {
    private record Key(EntryId entry, PersonId person, int revision, Optional<MediumId> medium) {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::entry)
                .thenComparing(Key::person)
                .thenComparingInt(Key::revision)
                .thenComparing(Key::medium, Orders.emptyFirst());
    }

    private static final Table<Key, Delivery> DELIVERIES = Table.sortedBy(Key.ORDER);
    private static final Comparator<Delivery> EARLIEST_FIRST =
            Comparator.comparing(Delivery::at).thenComparing(Delivery::person);

    private Deliveries() {}

    static void add(Unit unit, Delivery delivery) {
        if (!unit.state(delivery.setting()).tree(DELIVERIES).find(key(delivery)).isPresent()) {
            unit.put(DELIVERIES, key(delivery), delivery);
        }
    }

    private static Key key(Delivery delivery) {
        return new Key(delivery.entry(), delivery.person(), delivery.revision(), delivery.medium());
    }

    static boolean any(State state, EntryId entry, PersonId person) {
        Comparator<Key> order = Comparator.comparing(Key::entry).thenComparing(Key::person);
        Key wanted = new Key(entry, person, 0, Optional.empty());
        return state.tree(DELIVERIES)
                .values(key -> order.compare(key, wanted), Order.OLDEST_FIRST)
                .findFirst()
                .isPresent();
    }

    static List<Delivery> of(State state, EntryId entry) {
        return state.tree(DELIVERIES)
                .values(key -> key.entry().compareTo(entry), Order.OLDEST_FIRST)
                .sorted(EARLIEST_FIRST)
                .toList();
    }
}
