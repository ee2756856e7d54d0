package org.learningjournal.internal.previewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;

/**
 * A trail and a memory for requests that keep nothing (policy section 4.7). The end of the real trail is not asked for, so
 * that a preview holds up nobody who writes to it.
 */
record RehearsedTrail(AuditStore stored) implements AuditStore, RequestStore {
    @Override
    public AuditHead head(SettingId setting) {
        return AuditHead.NONE;
    }

    @Override
    public void append(SettingId setting, AuditRecord line) {
        // A preview has no line in the trail.
    }

    @Override
    public List<AuditRecord> trail(SettingId setting, long after, int most) {
        return stored.trail(setting, after, most);
    }

    @Override
    public void deliver(SettingId setting, List<Delivery> deliveries) {
        // A preview hands nothing to anybody.
    }

    @Override
    public Set<EntryId> delivered(SettingId setting, PersonId person, Set<EntryId> entries) {
        return stored.delivered(setting, person, entries);
    }

    @Override
    public List<Delivery> deliveries(SettingId setting, EntryId entry) {
        return stored.deliveries(setting, entry);
    }

    @Override
    public Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request) {
        return Optional.empty();
    }

    @Override
    public boolean add(SettingId setting, RequestRecord request) {
        return true;
    }
}
