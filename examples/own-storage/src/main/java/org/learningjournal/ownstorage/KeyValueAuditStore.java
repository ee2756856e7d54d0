package org.learningjournal.ownstorage;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;

/** The trail by number, and first deliveries by entry and person. */
final class KeyValueAuditStore implements AuditStore {
    private static final Comparator<Delivery> EARLIEST_FIRST =
            Comparator.comparing(Delivery::at).thenComparing(Delivery::person);

    private final Units units;

    KeyValueAuditStore(Units units) {
        this.units = units;
    }

    @Override
    public AuditHead head(SettingId setting) {
        return units.read(setting, KeyValueAuditStore::head);
    }

    private static AuditHead head(Records records) {
        return records.stretch("trail/", Key.of("trail", Key.END), Order.NEWEST_FIRST)
                .findFirst()
                .map(last -> last.as(AuditRecord.class).asHead())
                .orElse(AuditHead.NONE);
    }

    @Override
    public void append(SettingId setting, AuditRecord line) {
        setting.mustBe(line.setting());
        units.write(setting, records -> {
            if (line.number() != head(records).number() + 1) {
                throw new StorageException("line " + line.number() + " does not continue the trail of setting "
                        + setting + "; read the head and append in one unit");
            }
            records.put(Key.of("trail", line.number()), line);
            return line;
        });
    }

    @Override
    public List<AuditRecord> trail(SettingId setting, long after, int most) {
        return units.read(
                setting,
                records -> records.stretch(Key.of("trail", after + 1), Key.of("trail", Key.END), Order.OLDEST_FIRST)
                        .limit(most)
                        .map(found -> found.as(AuditRecord.class))
                        .toList());
    }

    @Override
    public void deliver(SettingId setting, List<Delivery> deliveries) {
        deliveries.forEach(each -> setting.mustBe(each.setting()));
        units.write(setting, records -> {
            deliveries.forEach(delivery -> records.add(key(delivery), delivery));
            return deliveries.size();
        });
    }

    private static String key(Delivery delivery) {
        return Key.of(
                "delivery",
                delivery.entry(),
                delivery.person(),
                delivery.revision(),
                delivery.medium().map(Object::toString).orElse("text"));
    }

    @Override
    public Set<EntryId> delivered(SettingId setting, PersonId person, Set<EntryId> entries) {
        return units.read(
                setting,
                records -> entries.stream()
                        .filter(entry -> records.all(Key.of("delivery", entry, person), Delivery.class)
                                .findFirst()
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<Delivery> deliveries(SettingId setting, EntryId entry) {
        return units.read(
                setting,
                records -> records.all(Key.of("delivery", entry), Delivery.class)
                        .sorted(EARLIEST_FIRST)
                        .toList());
    }
}
