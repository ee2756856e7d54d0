package org.learningjournal.people;

import java.util.Objects;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * A person's dated role as a member of some child's family. Of which child, a family link says.
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param person the person
 * @param period when the person may act as family
 */
public record FamilyMember(Recorded recorded, SettingId setting, PersonId person, Period period) implements Dated {
    /** Checks that nothing is missing. */
    public FamilyMember {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(period, "period");
    }
}
