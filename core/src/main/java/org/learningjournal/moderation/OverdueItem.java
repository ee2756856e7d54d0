package org.learningjournal.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.EntryKind;

/**
 * An item that has waited too long, and whom to ask (policy section 3, "approver absent"). Carries nothing of what it says.
 *
 * @param entry the entry
 * @param kind observation or contribution
 * @param since since when it waits
 * @param escalation how far it is escalated, never {@link Escalation#NONE}
 * @param recipients whom to ask: never its author, whoever submitted or amended it, family of a tagged child, or anybody
 *     kept from one; who may not see the item is not asked. Where nobody is left at a step the next one is asked, and a
 *     sole manager where there is no other; empty if there is nobody at all
 */
public record OverdueItem(
        EntryId entry, EntryKind kind, Instant since, Escalation escalation, Set<PersonId> recipients) {
    /** Copies the set. */
    public OverdueItem {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(escalation, "escalation");
        recipients = Set.copyOf(recipients);
    }
}
