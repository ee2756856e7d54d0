package org.learningjournal.proof.naive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/** Steps that change facts about people. Each is true if the door accepted it, and then it stands in the notebook. */
final class PeopleSteps {
    private static final List<Purpose> USED =
            List.of(Purpose.IMAGE_IN_OTHER_JOURNALS, Purpose.IMAGE_IN_OTHER_JOURNALS, Purpose.NAME_IN_OTHER_JOURNALS);
    private final World world;
    private final NaiveNursery told;

    PeopleSteps(World world) {
        this.world = world;
        told = world.told;
    }

    boolean restrict() {
        PersonId who = world.anyPerson();
        if (who.equals(world.manager)) {
            return false;
        }
        return restrict(who, world.any(world.children));
    }

    boolean restrict(PersonId who, ChildId child) {
        Caller caller = world.staff(world.manager);
        Instant from = world.chance(15)
                ? caller.instant().plus(Duration.ofDays(3))
                : caller.instant().minus(Duration.ofDays(world.random.nextInt(3)));
        Outcome<?> outcome = world.journals
                .families()
                .restrict(
                        caller,
                        new NewRestriction(child, who, Restriction.Kind.COURT_ORDER, from, Optional.empty(), ""));
        if (!world.done(outcome)) {
            return false;
        }
        NaiveNursery.Bar bar = new NaiveNursery.Bar();
        bar.who = who;
        bar.child = child;
        bar.from = from;
        told.bars.add(bar);
        world.note("restrict " + world.names.get(who) + " from " + world.named(child) + " since " + from);
        return true;
    }

    boolean lift() {
        if (told.bars.isEmpty()) {
            return false;
        }
        NaiveNursery.Bar some = world.any(told.bars);
        Caller caller = world.staff(world.manager);
        if (!world.done(world.journals.families().lift(caller, some.child, some.who, "lifted"))) {
            return false;
        }
        for (NaiveNursery.Bar bar : told.bars) {
            boolean open = caller.instant().isBefore(bar.lifted);
            if (bar.child.equals(some.child) && world.policy.people.sameHuman(bar.who, some.who) && open) {
                bar.lifted = caller.instant().isBefore(bar.from) ? bar.from : caller.instant();
            }
        }
        world.note("lift " + world.names.get(some.who) + " from " + world.named(some.child));
        return true;
    }

    boolean link() {
        PersonId who = world.anyPerson();
        ChildId child = world.any(world.children);
        ParentalResponsibility responsibility = world.any(List.of(ParentalResponsibility.values()));
        Instant to = world.chance(30) ? world.now.plus(Duration.ofDays(40)) : NaiveNursery.OPEN;
        Instant from = world.now.minus(Duration.ofDays(world.random.nextInt(10)));
        if (!world.link(who, child, responsibility, from, to)) {
            return false;
        }
        world.note("link " + world.names.get(who) + " to " + world.named(child) + " " + responsibility + " " + from
                + ".." + to);
        return true;
    }

    boolean endLink() {
        NaiveNursery.Link some = world.any(told.links);
        return endLink(some.who, some.child);
    }

    boolean endLink(PersonId who, ChildId child) {
        Caller caller = world.staff(world.manager);
        if (!world.done(world.journals.families().endLink(caller, child, who, caller.instant()))) {
            return false;
        }
        for (NaiveNursery.Link link : told.links) {
            if (link.who.equals(who)
                    && link.child.equals(child)
                    && caller.instant().isBefore(link.to)) {
                link.to = caller.instant();
            }
        }
        world.note("end link " + world.names.get(who) + " to " + world.named(child));
        return true;
    }

    boolean answer() {
        PersonId who = world.any(world.familyEver());
        ChildId child = world.any(world.children);
        Purpose purpose = world.any(USED);
        boolean yes = world.chance(75);
        Answer answer = yes ? Answer.GIVEN : Answer.REFUSED;
        Caller caller = world.chance(50) ? world.family(who) : world.staff(world.manager);
        Outcome<?> outcome = caller.person().equals(who)
                ? world.journals
                        .consents()
                        .answer(caller, new NewAnswer(child, purpose, answer, World.FORM, Channel.ONLINE))
                : world.journals.consents().record(caller, new PaperAnswer(who, child, purpose, answer, World.FORM));
        return world.done(outcome) && says(who, child, purpose, yes, caller.instant());
    }

    /** A plain no, by somebody who may have said yes before. */
    boolean refuse() {
        PersonId who = world.any(world.familyEver());
        ChildId child = world.any(world.children);
        Purpose purpose = world.any(USED);
        Caller caller = world.family(who);
        return world.done(world.journals
                        .consents()
                        .answer(caller, new NewAnswer(child, purpose, Answer.REFUSED, World.FORM, Channel.ONLINE)))
                && says(who, child, purpose, false, caller.instant());
    }

    boolean withdrawConsent() {
        if (told.said.isEmpty()) {
            return false;
        }
        NaiveNursery.Said some = world.any(told.said);
        Caller caller = world.family(some.who());
        return world.done(world.journals.consents().withdraw(caller, some.child(), some.purpose()))
                && says(some.who(), some.child(), some.purpose(), false, caller.instant());
    }

    private boolean says(PersonId who, ChildId child, Purpose purpose, boolean yes, Instant at) {
        told.said.add(new NaiveNursery.Said(who, child, purpose, yes, at));
        world.note(
                world.names.get(who) + " says " + (yes ? "yes" : "no") + " for " + world.named(child) + " " + purpose);
        return true;
    }

    boolean resolve() {
        ChildId child = world.any(world.children);
        Purpose purpose = world.any(USED);
        Caller caller = world.staff(world.manager);
        if (!world.done(world.journals.consents().resolve(caller, child, purpose, "the court says so"))) {
            return false;
        }
        told.settled.add(new NaiveNursery.Settled(child, purpose, caller.instant()));
        world.note("settled " + world.named(child) + " " + purpose);
        return true;
    }

    boolean sign() {
        PersonId who = world.any(world.familyEver());
        Caller caller = world.family(who);
        if (!world.done(world.journals.families().sign(caller, new NewUndertaking(ConsentForm.ofText("I protect."))))) {
            return false;
        }
        NaiveNursery.Promise promise = new NaiveNursery.Promise();
        promise.who = who;
        promise.from = caller.instant();
        told.promises.add(promise);
        world.note(world.names.get(who) + " signs");
        return true;
    }

    boolean revoke() {
        PersonId who = world.any(world.familyEver());
        Caller caller = world.family(who);
        if (!world.done(world.journals.families().revoke(caller))) {
            return false;
        }
        for (NaiveNursery.Promise promise : told.promises) {
            if (world.policy.people.sameHuman(promise.who, who)
                    && caller.instant().isBefore(promise.to)) {
                promise.to = caller.instant();
            }
        }
        world.note(world.names.get(who) + " revokes the undertaking");
        return true;
    }

    boolean employ() {
        PersonId who = world.anyPerson();
        Rank rank = world.any(List.of(Rank.values()));
        Sees sees = world.chance(25) ? Sees.KEY_CHILDREN : Sees.AS_THE_SETTING;
        if (!world.employ(who, rank, sees)) {
            return false;
        }
        world.note("employ " + world.names.get(who) + " " + rank + " " + sees);
        return true;
    }

    boolean endEmployment() {
        PersonId who = world.any(world.staffNow());
        return !who.equals(world.manager) && endEmployment(who);
    }

    boolean endEmployment(PersonId who) {
        Caller caller = world.staff(world.manager);
        Instant at = caller.instant();
        if (!world.done(world.journals.enrolling().endEmployment(caller, who, at))) {
            return false;
        }
        for (NaiveNursery.Post post : told.posts) {
            if (world.policy.people.sameHuman(post.who, who) && NaivePeople.during(at, post.from, post.to)) {
                post.to = at;
            }
        }
        for (NaiveNursery.Turn turn : told.turns) {
            if (world.policy.people.sameHuman(turn.who, who) && at.isBefore(turn.to)) {
                turn.to = at;
            }
        }
        world.note("end employment of " + world.names.get(who));
        return true;
    }

    boolean keyWorker() {
        ChildId child = world.any(world.children);
        PersonId who = world.any(world.staffNow());
        Caller caller = world.staff(world.manager);
        Instant at = caller.instant();
        Optional<String> because = Optional.of("nobody else");
        boolean changed = world.done(world.journals.keyWorkers().change(caller, child, who, at, because));
        boolean assigned = !changed
                && world.done(world.journals
                        .keyWorkers()
                        .assign(caller, new NewAssignment(child, who, Period.since(at), because)));
        if (changed) {
            endTurn(child, at);
        }
        return (changed || assigned) && turn(child, who, false, at, NaiveNursery.OPEN);
    }

    boolean endKeyWorker() {
        ChildId child = world.any(world.children);
        Caller caller = world.staff(world.manager);
        if (!world.done(world.journals.keyWorkers().end(caller, child, caller.instant(), "no longer"))) {
            return false;
        }
        endTurn(child, caller.instant());
        world.note("end key worker of " + world.named(child));
        return true;
    }

    private void endTurn(ChildId child, Instant at) {
        for (NaiveNursery.Turn turn : told.turns) {
            if (turn.child.equals(child) && !turn.cover && at.isBefore(turn.to)) {
                turn.to = at;
            }
        }
    }

    boolean cover() {
        ChildId child = world.any(world.children);
        PersonId who = world.any(world.staffNow());
        Caller caller = world.staff(world.manager);
        Instant at = caller.instant();
        Instant to = at.plus(Duration.ofDays(5));
        return world.done(world.journals.keyWorkers().cover(caller, new NewCover(child, who, new Period(at, to))))
                && turn(child, who, true, at, to);
    }

    private boolean turn(ChildId child, PersonId who, boolean cover, Instant from, Instant to) {
        NaiveNursery.Turn turn = new NaiveNursery.Turn();
        turn.who = who;
        turn.child = child;
        turn.cover = cover;
        turn.from = from;
        turn.to = to;
        told.turns.add(turn);
        world.note((cover ? "cover " : "key worker ") + world.names.get(who) + " of " + world.named(child));
        return true;
    }

    boolean leave() {
        ChildId child = world.any(world.children);
        Caller caller = world.staff(world.manager);
        Instant end = caller.instant();
        Optional<Instant> later = world.chance(50) ? Optional.of(end.plus(Duration.ofDays(20))) : Optional.empty();
        if (!world.done(world.journals.enrolling().leave(caller, child, end, later))) {
            return false;
        }
        NaiveNursery.Pupil pupil = told.pupil(child);
        pupil.to = end;
        pupil.familyUntil = later.orElse(end);
        for (NaiveNursery.Turn turn : told.turns) {
            if (turn.child.equals(child) && end.isBefore(turn.to)) {
                turn.to = end;
            }
        }
        world.note(world.named(child) + " leaves, family until " + pupil.familyUntil);
        return true;
    }

    boolean join() {
        List<PersonId> all = List.copyOf(world.names.keySet());
        PersonId paper = all.get(all.size() - 1 - world.random.nextInt(2));
        PersonId other = world.any(all);
        if (other.equals(paper)
                || !world.done(world.journals.enrolling().join(world.staff(world.manager), other, paper))) {
            return false;
        }
        told.same.add(new NaiveNursery.Same(other, paper));
        world.note("join " + world.names.get(other) + " and " + world.names.get(paper));
        return true;
    }

    boolean time() {
        world.pass(world.chance(20) ? Duration.ofDays(60 + world.random.nextInt(60)) : Duration.ofDays(1));
        world.note("time passes");
        return true;
    }
}
