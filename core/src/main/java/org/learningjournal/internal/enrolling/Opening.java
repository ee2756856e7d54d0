package org.learningjournal.internal.enrolling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Recorded;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.enrolling.Opened;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/** Opens a setting: the one command without a caller, since nobody belongs to the setting yet. */
final class Opening {
    private final Work work;

    Opening(Work work) {
        this.work = work;
    }

    Outcome<Opened> open(NewSetting command, Instant at) {
        List<Reason> violations = work.violations(command);
        if (!violations.isEmpty()) {
            return new Outcome.Refused<>(new Decision.Refused(violations));
        }
        Caller manager = Caller.staff(command.id(), PersonId.at(at), at);
        return work.storage().inTransaction(command.id(), () -> {
            Answer<Opened> answer = opened(command, manager);
            work.record(manager, "enrolling.open", answer.about(command.id()));
            return answer.outcome();
        });
    }

    private Answer<Opened> opened(NewSetting command, Caller manager) {
        PeopleStore people = work.storage().people();
        if (!people.add(command.id(), new Setting(command.id(), command.name(), command.zone(), Optional.empty()))) {
            return Answer.refused(Code.ALREADY_DONE);
        }
        PersonId id = manager.person();
        people.put(command.id(), new Person(id, command.id(), command.managerName(), id, command.externalRef()));
        Lines.insist(people.append(
                command.id(),
                new StaffMember(
                        Recorded.first(manager.instant(), id),
                        command.id(),
                        id,
                        Rank.MANAGER,
                        Set.of(),
                        Sees.AS_THE_SETTING,
                        Period.since(manager.instant()))));
        return Answer.done(new Opened(command.id(), id), command.id());
    }
}
