package org.learningjournal.family;

import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That a person belongs to a child's family, for a time (P04).
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param child the child
 * @param person the person
 * @param relationship what they are to the child
 * @param responsibility whether they have parental responsibility
 * @param period when the link holds
 */
public record FamilyLink(
        Recorded recorded,
        SettingId setting,
        ChildId child,
        PersonId person,
        Relationship relationship,
        ParentalResponsibility responsibility,
        Period period)
        implements Dated {
    /** What a person is to a child. */
    public enum Relationship {
        /** Mother or father. */
        PARENT,
        /** A carer, such as a foster carer. */
        CARER,
        /** A grandmother or grandfather. */
        GRANDPARENT,
        /** Another relative. */
        RELATIVE,
        /** A body with parental responsibility, such as a local authority, through a named contact. */
        AUTHORITY
    }

    /** Whether a person has parental responsibility for a child. */
    public enum ParentalResponsibility {
        /** They have it. */
        YES,
        /** They do not. */
        NO,
        /** Not known: their refusal counts and their permission does not. */
        UNKNOWN
    }

    /** Checks that nothing is missing. */
    public FamilyLink {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(responsibility, "responsibility");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Whether the person has parental responsibility for certain.
     *
     * @return true for {@link ParentalResponsibility#YES}
     */
    public boolean isResponsible() {
        return responsibility == ParentalResponsibility.YES;
    }
}
