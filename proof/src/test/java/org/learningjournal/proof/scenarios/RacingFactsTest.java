package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.proof.Adapters;
import org.learningjournal.storage.ChildFacts;

/** Two hosts record facts about one child at once, each by what was there before either wrote: what contradicts has one winner. */
class RacingFactsTest {
    private static final int ROUNDS = 5;

    /** Whom the facts are about; another child in each round. */
    private static final class Scene {
        final Nursery nursery;
        final ChildId child;
        final PersonId adult;
        final PersonId lee;
        final PersonId other;

        Scene(Nursery nursery, int round) {
            this.nursery = nursery;
            child = nursery.child("Ada", "Round" + (char) ('A' + round));
            adult = nursery.parent("Mia", child);
            lee = nursery.employed("Lee", Rank.PRACTITIONER);
            other = nursery.person("Una");
        }
    }

    /** One of the two, as its caller sends it to a host. */
    private interface Command extends BiFunction<Journals, Scene, Outcome<?>> {}

    private record Race(
            String name,
            Function<Scene, Command> one,
            Function<Scene, Command> another,
            Set<Code> refusals,
            Function<ChildFacts, List<? extends Dated>> facts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Race> races() {
        return Stream.of(
                new Race(
                        "two key workers",
                        scene -> assigning(scene, scene.nursery.kim),
                        scene -> assigning(scene, scene.lee),
                        Set.of(Code.KEY_WORKER_OVERLAP),
                        ChildFacts::assignments),
                new Race(
                        "two links of one person",
                        scene -> linking(scene, Relationship.PARENT),
                        scene -> linking(scene, Relationship.RELATIVE),
                        Set.of(Code.OVERLAPS),
                        facts -> facts.links().stream()
                                .filter(link -> link.responsibility() == ParentalResponsibility.UNKNOWN)
                                .toList()),
                new Race(
                        "two covers by one person",
                        RacingFactsTest::covering,
                        RacingFactsTest::covering,
                        Set.of(Code.OVERLAPS),
                        ChildFacts::covers),
                new Race(
                        "a yes and a no",
                        scene -> answering(scene, Answer.GIVEN),
                        scene -> answering(scene, Answer.REFUSED),
                        Set.of(),
                        ChildFacts::answers));
    }

    private static Command assigning(Scene scene, PersonId keyWorker) {
        Caller caller = scene.nursery.manager();
        NewAssignment command =
                new NewAssignment(scene.child, keyWorker, Period.since(caller.instant()), Optional.empty());
        return (host, at) -> host.keyWorkers().assign(caller, command);
    }

    private static Command linking(Scene scene, Relationship relationship) {
        Caller caller = scene.nursery.manager();
        NewLink command = new NewLink(
                scene.child, scene.other, relationship, ParentalResponsibility.UNKNOWN, Period.since(caller.instant()));
        return (host, at) -> host.families().link(caller, command);
    }

    private static Command covering(Scene scene) {
        Caller caller = scene.nursery.manager();
        NewCover command = new NewCover(scene.child, scene.lee, Period.since(caller.instant()));
        return (host, at) -> host.keyWorkers().cover(caller, command);
    }

    private static Command answering(Scene scene, Answer answer) {
        Caller caller = scene.nursery.family(scene.adult);
        NewAnswer command =
                new NewAnswer(scene.child, Purpose.IMAGE_IN_OTHER_JOURNALS, answer, Nursery.FORM, Channel.ONLINE);
        return (host, at) -> host.consents().answer(caller, command);
    }

    private static Command restricting(Scene scene, Restriction.Kind kind) {
        Caller caller = scene.nursery.manager();
        NewRestriction command =
                new NewRestriction(scene.child, scene.adult, kind, caller.instant(), Optional.empty(), "order " + kind);
        return (host, at) -> host.families().restrict(caller, command);
    }

    private static List<Outcome<?>> run(Scene scene, Command one, Command another) throws InterruptedException {
        TwoHosts hosts = new TwoHosts(scene.nursery.storage, "facts.ofChildren");
        List<Outcome<?>> outcomes = hosts.both(host -> one.apply(host, scene), host -> another.apply(host, scene));
        assertThat(hosts.met()).as("both had read the facts").isEqualTo(Adapters.UNITS_OVERLAP);
        return outcomes;
    }

    private static ChildFacts facts(Scene scene) {
        return scene.nursery
                .storage
                .facts()
                .ofChildren(scene.nursery.setting, Set.of(scene.child))
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("races")
    void P03_of_two_facts_that_contradict_one_is_recorded(Race race) throws InterruptedException {
        Nursery nursery = new Nursery();
        for (int round = 0; round < ROUNDS; round++) {
            Scene scene = new Scene(nursery, round);
            List<Outcome<?>> outcomes =
                    run(scene, race.one().apply(scene), race.another().apply(scene));

            boolean secondIsDecidedAnew = race.refusals().isEmpty() && !Adapters.UNITS_OVERLAP;
            assertThat(outcomes)
                    .as("%s, round %d", race, round)
                    .filteredOn(outcome -> outcome instanceof Outcome.Done)
                    .hasSize(secondIsDecidedAnew ? 2 : 1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !(outcome instanceof Outcome.Done))
                    .allMatch(outcome -> outcome instanceof Outcome.Conflict
                            || race.refusals().containsAll(codes(outcome)));
            assertThat(Ledger.current(List.copyOf(race.facts().apply(facts(scene)))))
                    .hasSize(secondIsDecidedAnew ? 2 : 1);
        }
    }

    /** Restrictions do not contradict: each keeps the person away, so both are recorded, and one that was lost would be a hole. */
    @ParameterizedTest
    @MethodSource("rounds")
    void P04_of_two_restrictions_none_is_lost(int round) throws InterruptedException {
        Scene scene = new Scene(new Nursery(), round);
        List<Outcome<?>> outcomes = run(
                scene,
                restricting(scene, Restriction.Kind.COURT_ORDER),
                restricting(scene, Restriction.Kind.NO_CONTACT));
        outcomes.forEach(outcome -> done(outcome));
        assertThat(facts(scene).restrictions())
                .extracting(Restriction::kind)
                .containsExactlyInAnyOrder(Restriction.Kind.COURT_ORDER, Restriction.Kind.NO_CONTACT);
    }

    static Stream<Integer> rounds() {
        return Stream.iterate(0, round -> round + 1).limit(ROUNDS);
    }
}
