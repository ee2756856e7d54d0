package org.learningjournal.storage.memory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;

final class InMemoryAuditStore implements AuditStore {
    private static final Table<Long, AuditRecord> TRAIL = Table.sorted();

    private final Units units;

    InMemoryAuditStore(Units units) {
        this.units = units;
    }

    @Override
    public AuditHead head(SettingId setting) {
        return head(units.read(setting));
    }

    private static AuditHead head(State state) {
        return state.tree(TRAIL)
                .values(number -> 0, Order.NEWEST_FIRST)
                .findFirst()
                .map(last -> new AuditHead(last.number(), last.digest()))
                .orElse(AuditHead.NONE);
    }

    @Override
    public void append(SettingId setting, AuditRecord line) {
        setting.mustBe(line.setting());
        boolean fits = units.write(
                setting,
                unit -> line.number() == head(unit.state()).number() + 1 && unit.add(TRAIL, line.number(), line));
        if (!fits) {
            throw new StorageException("line " + line.number() + " does not continue the trail of setting " + setting
                    + "; read the head and append in one unit");
        }
    }

    @Override
    public List<AuditRecord> trail(SettingId setting, long after, int most) {
        return units.read(setting)
                .tree(TRAIL)
                .values(number -> number > after ? 0 : -1, Order.OLDEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public void deliver(SettingId setting, List<Delivery> deliveries) {
        deliveries.forEach(each -> setting.mustBe(each.setting()));
        units.write(setting, unit -> {
            deliveries.forEach(delivery -> Deliveries.add(unit, delivery));
            return deliveries.size();
        });
    }

    @Override
    public Set<EntryId> delivered(SettingId setting, PersonId person, Set<EntryId> entries) {
        State state = units.read(setting);
        return entries.stream()
                .filter(entry -> Deliveries.any(state, entry, person))
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<Delivery> deliveries(SettingId setting, EntryId entry) {
        return Deliveries.of(units.read(setting), entry);
    }
}
