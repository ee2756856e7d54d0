package org.learningjournal.internal.enrolling;

import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.enrolling.ChildNames;
import org.learningjournal.enrolling.EmploymentEnded;
import org.learningjournal.enrolling.Enrolling;
import org.learningjournal.enrolling.HandedOver;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewHandOver;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.enrolling.Opened;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Work;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.StaffMember;

/** The door for settings, children, persons and employment. Thread-safe. */
public final class EnrollingDoor implements Enrolling {
    private final Work work;
    private final ChildChanges changes;
    private final Arrivals arrivals;
    private final Employing employing;
    private final Departures departures;
    private final Succession succession;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public EnrollingDoor(Work work) {
        this.work = work;
        this.changes = new ChildChanges(work);
        this.arrivals = new Arrivals(work, changes);
        this.employing = new Employing(work.storage());
        this.departures = new Departures(work.storage(), changes);
        this.succession = new Succession(work, departures);
    }

    @Override
    public Outcome<Opened> open(NewSetting command, Instant at) {
        return new Opening(work).open(command, at);
    }

    @Override
    public Outcome<ChildId> addChild(Caller caller, NewChild command) {
        return work.run(
                caller,
                "enrolling.addChild",
                command,
                known -> arrivals.child(known, command),
                (known, id) -> changes.replayed(known, new ChildId(id))
                        .map(facts -> facts.child().id()));
    }

    @Override
    public Outcome<PersonId> addPerson(Caller caller, NewPerson command) {
        return work.run(
                caller,
                "enrolling.addPerson",
                command,
                known -> arrivals.person(known, command),
                (known, id) -> arrivals.replayed(known, new PersonId(id)));
    }

    @Override
    public Outcome<PersonId> join(Caller caller, PersonId one, PersonId other) {
        Asked.Join command = new Asked.Join(one, other);
        return work.run(
                caller,
                "enrolling.join",
                command,
                known -> arrivals.join(known, command),
                (known, id) -> arrivals.replayed(known, new PersonId(id)));
    }

    @Override
    public Outcome<StaffMember> employ(Caller caller, NewEmployment command) {
        return work.run(
                caller,
                "enrolling.employ",
                command,
                known -> employing.employ(known, command),
                (known, id) -> employing.replayed(known, command.person(), id));
    }

    @Override
    public Outcome<EmploymentEnded> endEmployment(Caller caller, PersonId person, Instant at) {
        Asked.EndEmployment command = new Asked.EndEmployment(person, at);
        return work.run(
                caller,
                "enrolling.endEmployment",
                command,
                known -> departures.endEmployment(known, command),
                (known, id) -> departures.replayed(known, command));
    }

    @Override
    public Outcome<Enrolment> leave(Caller caller, ChildId child, Instant end, Optional<Instant> familyAccessUntil) {
        Asked.Leave command = new Asked.Leave(child, end, familyAccessUntil);
        return work.run(
                caller,
                "enrolling.leave",
                command,
                known -> changes.byManager(known, child, new Leaving(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child).flatMap(facts -> Leaving.last(facts)));
    }

    @Override
    public Outcome<HandedOver> handOver(Caller caller, NewHandOver command) {
        return work.run(
                caller,
                "enrolling.handOver",
                command,
                known -> succession.handOver(known, command),
                (known, id) -> succession.replayed(known, command));
    }

    @Override
    public Outcome<Enrolment> readmit(Caller caller, ChildId child, Period stay) {
        Asked.Readmit command = new Asked.Readmit(child, stay);
        return work.run(
                caller,
                "enrolling.readmit",
                command,
                known -> changes.byManager(known, child, new Readmitting(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child).flatMap(facts -> Lines.find(facts.enrolments(), id)));
    }

    @Override
    public Outcome<ChildId> correctNames(Caller caller, ChildId child, ChildNames names) {
        return work.run(
                caller,
                "enrolling.correctNames",
                new Asked.CorrectNames(child, names),
                known -> changes.byManager(known, child, new Correcting(work.storage(), names)),
                (known, id) -> changes.replayed(known, child)
                        .map(facts -> facts.child().id()));
    }

    @Override
    public Outcome<PersonId> correctName(Caller caller, PersonId person, String name) {
        Asked.CorrectName command = new Asked.CorrectName(person, name);
        return work.run(
                caller,
                "enrolling.correctName",
                command,
                known -> arrivals.corrected(known, command),
                (known, id) -> arrivals.replayed(known, person));
    }
}
