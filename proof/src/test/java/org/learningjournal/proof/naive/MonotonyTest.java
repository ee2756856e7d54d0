package org.learningjournal.proof.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.proof.Adapters;
import org.learningjournal.proof.naive.GeneratedHistory.Step;

/**
 * Section 4.1: nothing that takes away gives. After a restriction, refusal, withdrawal or end of anything, nobody sees at an
 * instant what they would not have seen at the same instant without it. One exception is fixed: a manager whose last colleague
 * has gone sees what only they can decide on now.
 */
@Tag("slow")
class MonotonyTest {
    private static final List<Step> TAKING = List.of(
            Step.RESTRICT,
            Step.REFUSE,
            Step.WITHDRAW_CONSENT,
            Step.REVOKE,
            Step.END_LINK,
            Step.END_EMPLOYMENT,
            Step.END_KEY_WORKER,
            Step.LEAVE,
            Step.KEEP_TO_STAFF,
            Step.WITHDRAW,
            Step.TAKE_OUT,
            Step.DECLINE,
            Step.REMOVE_COMMENT);

    private static final int WHOLE = 60;
    private static final int HISTORIES = switch (System.getProperty("proof.storage", "memory")) {
        case "memory" -> Integer.getInteger("proof.histories", WHOLE);
        case "h2" -> Integer.getInteger("proof.histories", 4);
        default -> Integer.getInteger("proof.histories", 4);
    };
    private static final int FEW = Math.min(HISTORIES, 8);

    private final Map<Step, Integer> taken = new EnumMap<>(Step.class);
    private final List<String> failures = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private long asked;

    @Test
    void P04_nothing_that_takes_away_lets_anybody_see_more() {
        long begun = System.nanoTime();
        Long one = Long.getLong("proof.seed");
        for (long seed = one == null ? 1 : one; seed <= (one == null ? HISTORIES : one); seed++) {
            run(seed);
            if (failures.size() >= Integer.getInteger("proof.failures", 1)) {
                break;
            }
        }
        System.out.printf(
                "monotony: %d histories, %d questions, %d ms, %d exceptions, %s%n",
                HISTORIES, asked, (System.nanoTime() - begun) / 1_000_000, allowed.size(), taken);
        assertThat(failures).isEmpty();
        if (one == null && HISTORIES >= WHOLE) {
            assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(TAKING);
        }
    }

    private void run(long seed) {
        GeneratedHistory history = new GeneratedHistory(seed, Adapters.storage());
        history.steps(45 + (int) (seed % 30));
        for (int tried = 0; tried < 3; tried++) {
            Step step = TAKING.get((int) ((seed * 3 + tried) % TAKING.size()));
            boolean accepted = takes(history, step, () -> tried(history, step));
            if (accepted) {
                taken.merge(step, 1, Integer::sum);
            }
        }
    }

    private static boolean tried(GeneratedHistory history, Step step) {
        for (int i = 0; i < 8; i++) {
            if (history.happens(step)) {
                return true;
            }
        }
        return false;
    }

    private static Map<ChildId, Instant> open(World world) {
        return world.told.pupils.stream().collect(Collectors.toMap(each -> each.id, each -> each.familyUntil));
    }

    /**
     * Looks before and after, both times at an instant after both. That a manager sets a later date for a family whose child
     * has left takes nothing away, and is passed over.
     */
    private boolean takes(GeneratedHistory history, Step step, BooleanSupplier door) {
        World world = history.world;
        Instant later = world.now.plus(Duration.ofMinutes(5));
        boolean alone = world.policy.isAlone(world.manager, true, later);
        Sight before = Sight.of(world, later);
        Map<ChildId, Instant> open = open(world);
        if (!door.getAsBoolean()
                || world.told.pupils.stream().anyMatch(each -> each.familyUntil.isAfter(open.get(each.id)))) {
            return false;
        }
        assertThat(world.now).isBefore(later);
        Sight after = Sight.of(world, later);
        asked += before.asked() + after.asked();
        TreeSet<String> wrong = new TreeSet<>();
        after.beyond(before).forEach((line, thing) -> {
            boolean exception = step == Step.END_EMPLOYMENT && !alone && isTheirsAlone(world, thing, later);
            (exception ? allowed : wrong).add(line);
        });
        if (!wrong.isEmpty()) {
            failures.add("after " + step + ": " + String.join("\n", wrong) + "\nin the " + history);
        }
        return true;
    }

    /** What waits for a decision, as staff, where a sole manager is the only one who may decide. */
    private static boolean isTheirsAlone(World world, Sight.Thing thing, Instant when) {
        return thing.as() == Capacity.STAFF
                && thing.undecided()
                && world.policy.isAlone(thing.who(), thing.item().fromHome, when);
    }

    @Test
    void P08_when_the_last_colleague_goes_a_sole_manager_sees_what_only_they_decide_on_and_nothing_else() {
        for (long seed = 1; seed <= FEW; seed++) {
            GeneratedHistory history = new GeneratedHistory(seed, Adapters.storage());
            World world = history.world;
            for (ChildId child : world.children) {
                world.link(world.manager, child, ParentalResponsibility.YES, world.now, NaiveNursery.OPEN);
            }
            history.steps(40);
            List<PersonId> colleagues = world.staffNow().stream()
                    .filter(each -> !world.policy.people.sameHuman(each, world.manager))
                    .toList();
            int last = Math.max(0, colleagues.size() - 2);
            colleagues.subList(0, last).forEach(history.people::endEmployment);
            for (PersonId colleague : colleagues.subList(last, colleagues.size())) {
                takes(history, Step.END_EMPLOYMENT, () -> history.people.endEmployment(colleague));
            }
        }
        System.out.printf("monotony: %d things seen by sole managers only then%n", allowed.size());

        assertThat(failures).isEmpty();
        assertThat(allowed).isNotEmpty();
    }

    @Test
    void P04_the_end_of_an_own_link_shows_staff_nothing_more() {
        int ended = 0;
        for (long seed = 1; seed <= FEW; seed++) {
            GeneratedHistory history = new GeneratedHistory(seed, Adapters.storage());
            World world = history.world;
            for (PersonId who : world.staffNow()) {
                ChildId child = world.any(world.children);
                world.link(who, child, ParentalResponsibility.YES, world.now, NaiveNursery.OPEN);
            }
            history.steps(40);
            List<NaiveNursery.Link> ofStaff = world.told.links.stream()
                    .filter(link -> world.policy.people.employed(link.who, world.now))
                    .limit(4)
                    .toList();
            for (NaiveNursery.Link link : ofStaff) {
                boolean gone = takes(history, Step.END_LINK, () -> history.people.endLink(link.who, link.child));
                ended += gone ? 1 : 0;
            }
        }

        assertThat(failures).isEmpty();
        assertThat(ended).isPositive();
    }
}
