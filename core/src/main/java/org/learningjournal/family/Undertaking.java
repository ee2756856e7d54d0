package org.learningjournal.family;

import java.util.Objects;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * A family member's signed promise to protect images of other children that appear in their own child's journal (P13b).
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param person who promised
 * @param form the SHA-256, in lower-case hexadecimal, of the text that was signed
 * @param period from the signature until it was revoked
 */
public record Undertaking(Recorded recorded, SettingId setting, PersonId person, String form, Period period)
        implements Dated {
    /** Checks the hash. */
    public Undertaking {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(period, "period");
        if (!form.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("form is a SHA-256 of 64 hexadecimal digits, not \"" + form + "\"");
        }
    }
}
