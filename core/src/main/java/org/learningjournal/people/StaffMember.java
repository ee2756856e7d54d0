package org.learningjournal.people;

import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * A person's dated role as a member of staff (P07).
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param person the person
 * @param rank practitioner, senior or manager
 * @param marks trainee, agency, or none
 * @param sees all children, or key and covered children only
 * @param period the employment in this role
 */
public record StaffMember(
        Recorded recorded, SettingId setting, PersonId person, Rank rank, Set<Mark> marks, Sees sees, Period period)
        implements Dated {
    /** What a member of staff may decide. */
    public enum Rank {
        /** Records and publishes. */
        PRACTITIONER,
        /** May also moderate. */
        SENIOR,
        /** May also record facts, monitor and export. */
        MANAGER
    }

    /** What makes a member of staff's observations wait for a senior. */
    public enum Mark {
        /** In training. */
        TRAINEE,
        /** Sent by an agency. */
        AGENCY
    }

    /** Which children's journals a member of staff sees. Later constants win where one human holds several roles. */
    public enum Sees {
        /** All children of the setting. */
        ALL_CHILDREN,
        /** Whatever the setting's rules say. */
        AS_THE_SETTING,
        /** Key children and covered children only. */
        KEY_CHILDREN
    }

    /** Copies the marks. */
    public StaffMember {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(rank, "rank");
        marks = Set.copyOf(marks);
        Objects.requireNonNull(sees, "sees");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Whether the person may moderate.
     *
     * @return true for seniors and managers
     */
    public boolean moderates() {
        return rank != Rank.PRACTITIONER;
    }
}
