package org.learningjournal.internal.enrolling;

import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.people.StaffMember;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records roles as staff. */
final class Employing {
    private final Storage storage;

    Employing(Storage storage) {
        this.storage = storage;
    }

    Answer<StaffMember> employ(Known known, NewEmployment command) {
        if (!known.isManager()) {
            return Answer.<StaffMember>refused(Code.NOT_A_MANAGER).about(command.person());
        }
        PersonFacts facts = storage.facts().ofPerson(known.setting(), command.person());
        if (facts.records().isEmpty()) {
            return Answer.<StaffMember>refused(Code.NOT_FOUND).about(command.person());
        }
        boolean overlaps = Ledger.current(facts.staff()).stream()
                .anyMatch(role -> role.rank() == command.rank() && role.period().overlaps(command.period()));
        if (overlaps) {
            return Answer.<StaffMember>refused(Code.OVERLAPS).about(command.person());
        }
        StaffMember role = new StaffMember(
                Lines.first(known),
                known.setting(),
                command.person(),
                command.rank(),
                command.marks(),
                command.sees(),
                command.period());
        Lines.insist(storage.people().append(known.setting(), role));
        return Answer.done(role, role.recorded().fact());
    }

    Optional<StaffMember> replayed(Known known, PersonId person, UUID fact) {
        return known.isManager()
                ? Lines.find(storage.facts().ofPerson(known.setting(), person).staff(), fact)
                : Optional.empty();
    }
}
