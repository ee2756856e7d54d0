package org.learningjournal.base;

import java.time.Instant;
import java.util.Set;

/**
 * Something that happened and that people may be told of. Events are returned with an outcome and never fired: the host
 * publishes them after its own commit, and asks again whether a recipient may see the thing when it delivers.
 */
public interface Event {
    /**
     * When it happened.
     *
     * @return the instant of the command
     */
    Instant at();

    /**
     * Who may be told, as the rules had it at that instant.
     *
     * @return persons, each once; empty if nobody is to be told
     */
    Set<PersonId> recipients();
}
