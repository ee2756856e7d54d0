package org.learningjournal.journal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Micros;

/**
 * Everything an entry has been (policy section 4.6). Nothing of it is ever changed or removed.
 *
 * @param saves each save, by rising version
 */
public record EntryPast(List<Saved> saves) {
    /**
     * An entry as it was saved once.
     *
     * @param at when, to the microsecond
     * @param entry the entry with the version it got
     */
    public record Saved(Instant at, Entry entry) {
        /** Cuts the instant to microseconds. */
        public Saved {
            at = Micros.cut(at);
            Objects.requireNonNull(entry, "entry");
        }
    }

    /** Copies the list and checks its order. */
    public EntryPast {
        saves = List.copyOf(saves);
        for (int i = 1; i < saves.size(); i++) {
            if (version(saves.get(i - 1)) >= version(saves.get(i))) {
                throw new IllegalArgumentException("the past of an entry goes by rising version");
            }
        }
    }

    private static long version(Saved save) {
        return save.entry().version().number();
    }

    /**
     * The entry as it stood at an instant: as it was saved last of all times until then.
     *
     * @param instant the instant
     * @return the entry, or empty if it had not been written down
     */
    public Optional<Entry> asOf(Instant instant) {
        return saves.stream()
                .filter(save -> !save.at().isAfter(instant))
                .map(Saved::entry)
                .reduce((earlier, later) -> later);
    }

    /**
     * The children who were tagged at an instant by mistake, as is known now: they were taken out of the published entry
     * later, or it was withdrawn because of them, and they were not tagged again. A child whom a published amendment leaves
     * out was no mistake.
     *
     * @param instant the instant
     * @return the children, empty as well if the entry was not published at the instant
     */
    public Set<ChildId> mistakenAt(Instant instant) {
        Optional<Entry> then = asOf(instant);
        Set<ChildId> tagged = then.map(EntryPast::published).orElse(Set.of());
        Set<ChildId> mistaken = new HashSet<>();
        Entry before = then.orElse(null);
        for (Saved save : saves) {
            if (before != null && version(save) > before.version().number()) {
                mistaken.addAll(takenOut(before, save.entry()));
                mistaken.removeAll(published(save.entry()));
                before = save.entry();
            }
        }
        mistaken.retainAll(tagged);
        return Set.copyOf(mistaken);
    }

    /** Taking a child out leaves the standing of the published face as it was; every other way to lose one changes it. */
    private static Set<ChildId> takenOut(Entry before, Entry after) {
        Set<ChildId> out = new HashSet<>(published(before));
        Standing standing = after.approved().map(Face::standing).orElse(null);
        boolean narrowed = standing != null
                && before.approved()
                        .map(Face::standing)
                        .filter(standing::equals)
                        .isPresent();
        boolean withdrawn =
                after.isWithdrawn() && standing != null && standing.why().contains(Code.WRONG_CHILD);
        if (!narrowed && !withdrawn) {
            return Set.of();
        }
        out.removeAll(published(after));
        return out;
    }

    private static Set<ChildId> published(Entry entry) {
        return entry.isWithdrawn()
                ? Set.of()
                : entry.approved().map(Face::children).orElse(Set.of());
    }
}
