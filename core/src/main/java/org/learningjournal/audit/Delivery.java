package org.learningjournal.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/**
 * The first time a revision of an entry, or a medium of it, was handed to a person. "Opened" means delivered.
 *
 * @param setting the setting
 * @param person to whom
 * @param capacity in which capacity they were handed it first
 * @param entry the entry
 * @param revision which revision
 * @param medium the medium, empty for the text of the revision
 * @param at when, to the microsecond
 */
public record Delivery(
        SettingId setting,
        PersonId person,
        Capacity capacity,
        EntryId entry,
        int revision,
        Optional<MediumId> medium,
        Instant at) {
    /** Cuts the instant to microseconds. */
    public Delivery {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(medium, "medium");
        at = Micros.cut(at);
    }
}
