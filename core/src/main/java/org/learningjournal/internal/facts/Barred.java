package org.learningjournal.internal.facts;

import java.time.Instant;
import java.util.List;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.Restriction;
import org.learningjournal.storage.ChildFacts;

/** What keeps key workers from their children (P03, P04). Stateless. */
public final class Barred {
    private Barred() {}

    /**
     * The restrictions that apply now and keep somebody from a child. One that was lifted is none, not even for the time
     * before, or its restricted person could learn of it.
     *
     * @param child the child's facts
     * @param person a record of somebody; a restriction is recorded for every record of a human
     * @param now the instant of decision
     * @return the restrictions
     */
    public static List<Restriction> from(ChildFacts child, PersonId person, Instant now) {
        return Ledger.current(child.restrictions()).stream()
                .filter(restriction ->
                        restriction.applies(now) && restriction.person().equals(person))
                .toList();
    }
}
