package org.learningjournal.proof.naive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.storage.Storage;

/** A random history of one nursery, told through the front door step by step. The seed says everything about it. */
final class GeneratedHistory {
    /** What may happen, and how often it is tried. */
    enum Step {
        OBSERVE(26),
        DRAFT_OBSERVATION(2),
        CONTRIBUTE(10),
        DRAFT_CONTRIBUTION(2),
        SUBMIT(12),
        EDIT(7),
        TAKE_BACK(2),
        REVIEW(12),
        HAND_OVER(2),
        APPROVE(48),
        APPROVE_DESPITE_STRANGERS(3),
        GIVE_BACK(2),
        DECLINE(2),
        RELEASE(4),
        WITHDRAW(2),
        TAKE_OUT(2),
        KEEP_TO_STAFF(2),
        COMMENT(12),
        ASK(4),
        REMOVE_COMMENT(3),
        SHOW_COMMENT(3),
        RESTRICT(4),
        LIFT(3),
        LINK(12),
        END_LINK(2),
        ANSWER(14),
        REFUSE(2),
        WITHDRAW_CONSENT(4),
        RESOLVE(4),
        SIGN(6),
        REVOKE(2),
        EMPLOY(2),
        END_EMPLOYMENT(1),
        KEY_WORKER(4),
        END_KEY_WORKER(1),
        COVER(2),
        LEAVE(1),
        JOIN(1),
        TIME(3);

        private final int weight;

        Step(int weight) {
            this.weight = weight;
        }
    }

    final long seed;
    final World world;
    final PeopleSteps people;
    final Map<Step, Integer> happened = new EnumMap<>(Step.class);
    private final Map<Step, BooleanSupplier> doors = new EnumMap<>(Step.class);
    private final List<Step> hat = new ArrayList<>();

    GeneratedHistory(long seed, Storage storage) {
        this.seed = seed;
        world = new World(seed, storage);
        populate();
        people = new PeopleSteps(world);
        WritingSteps writing = new WritingSteps(world);
        DecidingSteps deciding = new DecidingSteps(world);
        openPeople();
        open(writing);
        open(deciding);
        for (Step step : Step.values()) {
            for (int i = 0; i < step.weight; i++) {
                hat.add(step);
            }
        }
        give();
    }

    private void populate() {
        world.employ(world.person("Sam"), Rank.SENIOR, world.chance(15) ? Sees.KEY_CHILDREN : Sees.AS_THE_SETTING);
        world.employ(world.person("Kim"), Rank.PRACTITIONER, Sees.AS_THE_SETTING);
        world.employ(world.person("Nia"), Rank.PRACTITIONER, Sees.AS_THE_SETTING, Mark.TRAINEE);
        world.employ(world.person("Gil"), Rank.PRACTITIONER, Sees.AS_THE_SETTING, Mark.AGENCY);
        world.employ(world.person("Lee"), Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        PersonId both = world.person("Bo");
        world.employ(both, world.any(List.of(Rank.values())), Sees.AS_THE_SETTING);
        ChildId ada = world.child("Ada");
        ChildId bea = world.child("Bea");
        ChildId cleo = world.child("Cleo");
        ChildId dov = world.child("Dov");
        linked("Mia", ParentalResponsibility.YES, ada, bea);
        linked("Finn", ParentalResponsibility.YES, ada, bea);
        linked("Gus", ParentalResponsibility.NO, ada, bea);
        linked("Cora", ParentalResponsibility.YES, cleo, dov);
        linked("Dan", ParentalResponsibility.UNKNOWN, dov);
        world.link(both, dov, ParentalResponsibility.YES, world.now, NaiveNursery.OPEN);
        PersonId foster = world.person("Fay");
        Instant june = world.now.plus(Duration.ofDays(60));
        world.link(foster, cleo, ParentalResponsibility.NO, world.now.plusSeconds(30), june);
        if (world.chance(10)) {
            world.link(world.manager, ada, ParentalResponsibility.YES, world.now, NaiveNursery.OPEN);
        }
        world.person("F. OfAda");
        world.person("M. OfAda");
    }

    private void linked(String name, ParentalResponsibility responsibility, ChildId... children) {
        PersonId who = world.person(name);
        Instant since = world.now.minus(Duration.ofDays(20));
        for (ChildId child : children) {
            world.link(who, child, responsibility, since, NaiveNursery.OPEN);
        }
    }

    private void give() {
        for (int i = 0; i < 14; i++) {
            people.answer();
        }
        for (int i = 0; i < 4; i++) {
            people.sign();
        }
        people.keyWorker();
    }

    private void openPeople() {
        doors.put(Step.RESTRICT, people::restrict);
        doors.put(Step.LIFT, people::lift);
        doors.put(Step.LINK, people::link);
        doors.put(Step.END_LINK, people::endLink);
        doors.put(Step.ANSWER, people::answer);
        doors.put(Step.REFUSE, people::refuse);
        doors.put(Step.WITHDRAW_CONSENT, people::withdrawConsent);
        doors.put(Step.RESOLVE, people::resolve);
        doors.put(Step.SIGN, people::sign);
        doors.put(Step.REVOKE, people::revoke);
        doors.put(Step.EMPLOY, people::employ);
        doors.put(Step.END_EMPLOYMENT, people::endEmployment);
        doors.put(Step.KEY_WORKER, people::keyWorker);
        doors.put(Step.END_KEY_WORKER, people::endKeyWorker);
        doors.put(Step.COVER, people::cover);
        doors.put(Step.LEAVE, people::leave);
        doors.put(Step.JOIN, people::join);
        doors.put(Step.TIME, people::time);
    }

    private void open(WritingSteps writing) {
        doors.put(Step.OBSERVE, writing::observe);
        doors.put(Step.DRAFT_OBSERVATION, writing::draftObservation);
        doors.put(Step.CONTRIBUTE, writing::contribute);
        doors.put(Step.DRAFT_CONTRIBUTION, writing::draftContribution);
        doors.put(Step.SUBMIT, writing::submit);
        doors.put(Step.EDIT, writing::edit);
        doors.put(Step.TAKE_BACK, writing::takeBack);
        doors.put(Step.REVIEW, writing::review);
        doors.put(Step.HAND_OVER, writing::handOver);
    }

    private void open(DecidingSteps deciding) {
        doors.put(Step.APPROVE, deciding::approve);
        doors.put(Step.APPROVE_DESPITE_STRANGERS, deciding::approveDespiteStrangers);
        doors.put(Step.GIVE_BACK, deciding::giveBack);
        doors.put(Step.DECLINE, deciding::decline);
        doors.put(Step.RELEASE, deciding::release);
        doors.put(Step.WITHDRAW, deciding::withdraw);
        doors.put(Step.TAKE_OUT, deciding::takeOut);
        doors.put(Step.KEEP_TO_STAFF, deciding::keepToStaff);
        doors.put(Step.COMMENT, deciding::comment);
        doors.put(Step.ASK, deciding::ask);
        doors.put(Step.REMOVE_COMMENT, deciding::removeComment);
        doors.put(Step.SHOW_COMMENT, deciding::showComment);
    }

    /** Lets things happen, whether the doors accept them or not. */
    GeneratedHistory steps(int count) {
        for (int i = 0; i < count; i++) {
            happens(world.any(hat));
        }
        return this;
    }

    /** Tries one kind of step. */
    boolean happens(Step step) {
        boolean accepted = doors.get(step).getAsBoolean();
        if (accepted) {
            happened.merge(step, 1, Integer::sum);
        }
        return accepted;
    }

    @Override
    public String toString() {
        return "history of seed " + seed + " (run it alone with -Dproof.seed=" + seed + "):\n  "
                + String.join("\n  ", world.log);
    }
}
