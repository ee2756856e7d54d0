package org.learningjournal.internal.governing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.FactId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.governing.ExceptionChanged;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Colleagues;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records exceptions. */
final class Excepting {
    private final Storage storage;

    Excepting(Storage storage) {
        this.storage = storage;
    }

    Answer<PersonException> except(Known known, Asked.Except command) {
        if (!known.isManager()) {
            return Answer.<PersonException>refused(Code.NOT_A_MANAGER).about(command.person());
        }
        if (storage.people().persons(known.setting(), Set.of(command.person())).isEmpty()) {
            return Answer.<PersonException>refused(Code.NOT_FOUND).about(command.person());
        }
        Set<PersonId> managers = Colleagues.managing(storage, known);
        boolean self = known.isSelf(command.person());
        if (self && !managers.isEmpty()) {
            return Answer.<PersonException>refused(Code.OWN_DECISION).about(command.person());
        }
        FactId fact = PersonException.factOf(command.person(), command.permission());
        PersonException line = line(known, command, fact);
        if (!storage.rules().append(known.setting(), line)) {
            return Answer.conflict(last(known, fact.value()).orElseThrow(ConflictException::new), fact);
        }
        return Answer.done(
                        line, fact, new ExceptionChanged(command.person(), command.permission(), known.at(), managers))
                .because(self ? List.of(Code.SOLE_MANAGER) : List.of(), command.because());
    }

    private PersonException line(Known known, Asked.Except command, FactId fact) {
        Recorded recorded = last(known, fact.value())
                .map(before -> before.recorded().next(known.at(), known.self()))
                .orElseGet(() -> new Recorded(fact, 1, known.at(), known.self()));
        return new PersonException(
                recorded, known.setting(), command.person(), command.permission(), command.answer(), command.period());
    }

    private Optional<PersonException> last(Known known, UUID fact) {
        return Lines.find(storage.rules().exceptions(known.setting()), fact);
    }

    Optional<PersonException> replayed(Known known, UUID fact) {
        return known.isManager() ? last(known, fact) : Optional.empty();
    }
}
