package org.learningjournal.journal;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/**
 * What both faces of an entry share.
 *
 * @param id the entry
 * @param setting its setting
 * @param kind observation or contribution
 * @param author who began it; never changes, nor does the capacity, which follows from the kind
 * @param keeper who may edit it; changes at a hand-over
 * @param occurredAt when the thing happened; both faces sort by it
 * @param createdAt when it was first written down
 */
public record Head(
        EntryId id,
        SettingId setting,
        EntryKind kind,
        PersonId author,
        PersonId keeper,
        Instant occurredAt,
        Instant createdAt) {
    /** Cuts the instants to microseconds. */
    public Head {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(keeper, "keeper");
        occurredAt = Micros.cut(occurredAt);
        createdAt = Micros.cut(createdAt);
    }
}
