package org.learningjournal.storage;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.rules.RulesLine;

/**
 * What is read first for every call.
 *
 * @param person all lines of all ledgers about the human who calls
 * @param rules the setting's own rules in force at the instant of the call; empty if it has none
 * @param request what became of the caller's request; empty if it is new, or none was asked for
 */
public record CallerFacts(PersonFacts person, Optional<RulesLine> rules, Optional<RequestRecord> request) {
    /** Checks the parts. */
    public CallerFacts {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(request, "request");
    }
}
