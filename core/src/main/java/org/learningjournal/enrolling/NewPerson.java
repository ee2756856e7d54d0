package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.learningjournal.base.Wording;

/**
 * A person to be recorded, without any role yet.
 *
 * @param name the name
 * @param externalRef the host's own key, such as an account id; empty if it has none
 */
public record NewPerson(
        @NotNull @Wording String name, @NotNull Optional<@Wording String> externalRef) {
    /**
     * A person of whom the host keeps no key here.
     *
     * @param name the name, one line
     * @return the person to be recorded
     */
    public static NewPerson named(String name) {
        return new NewPerson(name, Optional.empty());
    }
}
