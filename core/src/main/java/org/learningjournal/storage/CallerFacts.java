package org.learningjournal.storage;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.rules.RulesLine;

/**
 * What is read first for every call.
 *
 * @param person all lines of all ledgers about the human who calls
 * @param rules the setting's own rules in force at the instant of the call; empty if it has none
 */
public record CallerFacts(PersonFacts person, Optional<RulesLine> rules) {
    /** Checks the parts. */
    public CallerFacts {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(rules, "rules");
    }
}
