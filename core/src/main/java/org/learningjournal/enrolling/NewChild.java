package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.learningjournal.base.Period;
import org.learningjournal.base.Wording;

/**
 * A child to be enrolled (P01).
 *
 * @param givenName the given name or names
 * @param familyName the family name
 * @param knownAs another name by which the child is called, empty if there is none
 * @param born the day of birth, not after the stay begins
 * @param stay the stay; open while no last day is known
 * @param externalRef the host's own key, empty if it has none
 */
public record NewChild(
        @NotNull @Wording String givenName,
        @NotNull @Wording String familyName,
        @NotNull Optional<@Wording String> knownAs,
        @NotNull LocalDate born,
        @NotNull Period stay,
        @NotNull Optional<@Wording String> externalRef) {
    /**
     * A child called by the given name, of whom the host keeps no key here.
     *
     * @param givenName the given name
     * @param familyName the family name
     * @param born the day of birth
     * @param stay the stay, open while no last day is known
     * @return the child to be recorded
     */
    public static NewChild named(String givenName, String familyName, LocalDate born, Period stay) {
        return new NewChild(givenName, familyName, Optional.empty(), born, stay, Optional.empty());
    }
}
