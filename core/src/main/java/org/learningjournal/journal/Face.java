package org.learningjournal.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/**
 * One face of an entry: what stands on a shelf, and what lists and rules work on.
 *
 * @param head what both faces share
 * @param side approved or working
 * @param revision what it says
 * @param standing its state
 * @param shownSince for each medium of an approved face, since when families have been shown it without staff having had to
 *     release it again; empty on a working face
 */
public record Face(Head head, Side side, Revision revision, Standing standing, Map<MediumId, Instant> shownSince) {
    /** Checks that side and state go together and cuts the instants to microseconds. */
    public Face {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(revision, "revision");
        shownSince = shownSince.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, since -> Micros.cut(since.getValue())));
        if (shelf(head, revision, standing).side() != side) {
            throw new IllegalArgumentException("a face that is " + standing.state() + " is not the " + side + " one");
        }
    }

    private static Shelf shelf(Head head, Revision revision, Standing standing) {
        return Shelf.of(head.kind(), standing.state(), revision.content().audience());
    }

    /**
     * Where it stands.
     *
     * @return its only shelf
     */
    public Shelf shelf() {
        return shelf(head, revision, standing);
    }

    /**
     * Of which entry.
     *
     * @return the entry's id
     */
    public EntryId entry() {
        return head.id();
    }

    /**
     * In which setting.
     *
     * @return the setting's id
     */
    public SettingId setting() {
        return head.setting();
    }

    /**
     * Who may edit it.
     *
     * @return the keeper
     */
    public PersonId keeper() {
        return head.keeper();
    }

    /**
     * In which journals.
     *
     * @return the tagged children
     */
    public Set<ChildId> children() {
        return revision.content().children();
    }

    /**
     * What it says.
     *
     * @return the content
     */
    public Content content() {
        return revision.content();
    }

    /**
     * The same face under another head.
     *
     * @param other the entry's head after a hand-over
     * @return the face
     */
    Face under(Head other) {
        return new Face(other, side, revision, standing, shownSince);
    }

    /**
     * The same face with another revision.
     *
     * @param other what it says now
     * @return the face
     */
    Face saying(Revision other) {
        return new Face(head, side, other, standing, shownSince);
    }
}
