package org.learningjournal.previewing;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.Side;

/**
 * One thing that one person would begin or cease to see. An entry that appears or disappears does so apart from its media,
 * each of which has an effect of its own.
 *
 * @param person who
 * @param capacity acting in which capacity
 * @param entry of which entry
 * @param side which face of it
 * @param medium the medium of that face, empty for the face itself
 * @param change whether it appears or disappears
 * @param reason why it would be seen, or not, afterwards; as the manager who asked may hear it
 */
public record Effect(
        PersonId person,
        Capacity capacity,
        EntryId entry,
        Side side,
        Optional<MediumId> medium,
        Change change,
        Reason reason)
        implements Comparable<Effect> {
    private static final Comparator<Effect> ORDER = Comparator.comparing(Effect::person)
            .thenComparing(Effect::capacity)
            .thenComparing(Effect::entry)
            .thenComparing(Effect::side)
            .thenComparing(Effect::medium, Comparators.emptiesFirst(Comparator.<MediumId>naturalOrder()));

    /** What becomes of it. */
    public enum Change {
        /** Not seen without the change, seen with it. */
        APPEARS,
        /** Seen without the change, not seen with it. */
        DISAPPEARS
    }

    /** Checks that nothing is missing. */
    public Effect {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
    }

    /** By person, capacity, entry and side; the face before its media. */
    @Override
    public int compareTo(Effect other) {
        return ORDER.compare(this, other);
    }
}
