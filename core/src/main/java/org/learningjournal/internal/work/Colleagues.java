package org.learningjournal.internal.work;

import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** The other managers of a setting. Stateless. */
public final class Colleagues {
    private Colleagues() {}

    /**
     * Persons who manage the setting now, but for the caller.
     *
     * @param storage the storage
     * @param known all about the caller
     * @return the persons; empty for a sole manager
     */
    public static Set<PersonId> managing(Storage storage, Known known) {
        return Ledger.current(storage.people().staff(known.setting())).stream()
                .filter(role -> role.rank() == Rank.MANAGER && role.inForce(known.at()))
                .map(StaffMember::person)
                .filter(person -> !known.isSelf(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
