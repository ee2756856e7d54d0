package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.learningjournal.base.Wording;

/**
 * The names of a child.
 *
 * @param givenName the given name or names
 * @param familyName the family name
 * @param knownAs another name by which the child is called, empty if there is none
 */
public record ChildNames(
        @NotNull @Wording String givenName,
        @NotNull @Wording String familyName,
        @NotNull Optional<@Wording String> knownAs) {}
