package org.learningjournal.visibility;

import java.util.Objects;
import java.util.Set;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/**
 * What a human is as staff now, over all roles in force.
 *
 * @param rank the highest rank
 * @param marks the marks of every role
 * @param sees the narrowest of what the roles see
 */
public record StaffStanding(Rank rank, Set<Mark> marks, Sees sees) {
    /** Copies the marks. */
    public StaffStanding {
        Objects.requireNonNull(rank, "rank");
        marks = Set.copyOf(marks);
        Objects.requireNonNull(sees, "sees");
    }
}
