package org.learningjournal.internal.enrolling;

import java.time.Instant;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.enrolling.Families;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.enrolling.Restricted;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Undertaking;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Work;

/** The door for family links, restrictions and undertakings. Thread-safe. */
public final class FamiliesDoor implements Families {
    private final Work work;
    private final ChildChanges changes;
    private final Promises promises;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public FamiliesDoor(Work work) {
        this.work = work;
        this.changes = new ChildChanges(work);
        this.promises = new Promises(work.storage());
    }

    @Override
    public Outcome<FamilyLink> link(Caller caller, NewLink command) {
        return work.run(
                caller,
                "families.link",
                command,
                known -> changes.byManager(known, command.child(), new Linking(work.storage(), known, command)),
                (known, id) ->
                        changes.replayed(known, command.child()).flatMap(facts -> Lines.find(facts.links(), id)));
    }

    @Override
    public Outcome<FamilyLink> endLink(Caller caller, ChildId child, PersonId person, Instant at) {
        Asked.EndLink command = new Asked.EndLink(child, person, at);
        return work.run(
                caller,
                "families.endLink",
                command,
                known -> changes.byManager(known, child, new Unlinking(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child).flatMap(facts -> Lines.find(facts.links(), id)));
    }

    @Override
    public Outcome<Restricted> restrict(Caller caller, NewRestriction command) {
        return work.run(
                caller,
                "families.restrict",
                command,
                known -> changes.byManager(known, command.child(), new Restricting(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, command.child())
                        .flatMap(facts -> Lines.find(facts.restrictions(), id))
                        .map(line -> new Restricted(command.child(), command.person(), command.from())));
    }

    @Override
    public Outcome<Restricted> lift(Caller caller, ChildId child, PersonId person, String because) {
        Asked.Lift command = new Asked.Lift(child, person, because);
        return work.run(
                caller,
                "families.lift",
                command,
                known -> changes.byManager(known, child, new Lifting(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child)
                        .flatMap(facts -> Lifting.first(facts, id))
                        .map(line -> new Restricted(child, person, line.period().from())));
    }

    @Override
    public Outcome<Undertaking> sign(Caller caller, NewUndertaking command) {
        return work.run(caller, "families.sign", command, known -> promises.sign(known, command), promises::replayed);
    }

    @Override
    public Outcome<Undertaking> revoke(Caller caller) {
        return work.run(caller, "families.revoke", new Asked.Revoke(), promises::revoke, promises::replayed);
    }
}
