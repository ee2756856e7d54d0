package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Event;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.RequestId;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.importing.ImportedBatch;
import org.learningjournal.proof.Adapters;
import org.learningjournal.proof.scenarios.Repeatable.Command;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;

/** A host that repeats a command under the same request id gets the first outcome, and nothing is done twice. */
class RequestsTest {
    static Stream<Command> commands() {
        return Repeatable.all();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void P09_a_repeated_command_has_its_first_outcome_and_is_not_done_twice(Command command) {
        Repeatable scene = new Repeatable();
        Caller caller = command.caller(scene).withRequest(RequestId.at(scene.nursery.tick()));
        Outcome<?> first = command.call().by(scene, scene.nursery.journals, caller);
        int lines = scene.nursery.trail().size();
        List<String> changes = scene.nursery.recorder.changesIn(() -> {
            Outcome<?> second = command.call().by(scene, scene.nursery.journals, caller);
            assertThat(second.getClass()).isEqualTo(first.getClass());
            assertThat(events(second)).isEmpty();
            assertThat(codes(second)).isEqualTo(codes(first));
            if (!first.isRefused()) {
                assertThat(said(second)).isEqualTo(said(first));
            }
        });

        assertThat(first.isRefused()).isEqualTo(command.name().endsWith(", refused"));
        // A repeated upload reads the stream before it can be known to be the same, and keeps nothing of it.
        if (command.name().startsWith("Writing.upload")) {
            assertThat(changes).last().isEqualTo("mediaBytes.remove");
        } else if (command.name().startsWith("Leaving.export")) {
            // A repeated export is gathered anew: what is in it for the first time is a first delivery.
            assertThat(changes).containsOnly("audit.deliver");
        } else {
            assertThat(changes).isEmpty();
        }
        assertThat(scene.nursery.trail()).hasSize(lines);

        Outcome<?> other =
                scene.nursery.journals.enrolling().addPerson(caller, new NewPerson("Other", Optional.empty()));
        assertThat(codes(other)).containsExactly(Code.REQUEST_REUSED);
        assertThat(scene.nursery.trail()).as("a refused command leaves a line").hasSize(lines + 1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void P09_of_two_deliveries_at_once_both_have_the_first_outcome_and_one_is_done(Command command)
            throws InterruptedException {
        Repeatable scene = new Repeatable();
        Caller caller = command.caller(scene).withRequest(RequestId.at(scene.nursery.tick()));
        int lines = scene.nursery.trail().size();
        TwoHosts hosts = new TwoHosts(scene.nursery.storage, "storage.ofCaller");

        List<Outcome<?>> outcomes = hosts.both(
                host -> command.call().by(scene, host, caller),
                host -> command.call().by(scene, host, caller));

        assertThat(hosts.met()).as("both were under way").isEqualTo(Adapters.UNITS_OVERLAP);
        Outcome<?> one = outcomes.get(0);
        Outcome<?> other = outcomes.get(1);
        assertThat(other.getClass()).isEqualTo(one.getClass());
        assertThat(codes(other)).isEqualTo(codes(one));
        if (!one.isRefused()) {
            assertThat(said(other)).isEqualTo(said(one));
        }
        assertThat(outcomes)
                .as("told of once")
                .filteredOn(outcome -> !events(outcome).isEmpty())
                .hasSizeLessThan(2);
        assertThat(scene.nursery.trail()).hasSize(lines + 1);
    }

    /** Commands that stand in no row of the table, and why. */
    private static final Map<String, String> BY_THEMSELVES = Map.of(
            "Importing.run(Iterator, ImportProgress)", "sends each batch through add, under an id of its own",
            "Retention.sweep(Sweep)", "answers how many it removed now, which is none when it is repeated",
            "Retention.discard(Discard)", "answers how many it removed now, which is none when it is repeated",
            "Previews.consentWithdrawal(PersonId, ChildId, Purpose)", "changes nothing",
            "Previews.linkEnd(ChildId, PersonId, Instant)", "changes nothing",
            "Previews.restriction(NewRestriction)", "changes nothing",
            "Previews.rulesChange(SettingRules, Instant)", "changes nothing");

    @Test
    void P09_every_command_of_every_door_is_repeated_here() {
        List<String> here = Stream.concat(
                        commands().map(command -> command.name().replaceFirst("\\), .*", ")")),
                        BY_THEMSELVES.keySet().stream())
                .distinct()
                .toList();
        assertThat(here).hasSizeGreaterThan(40).containsExactlyInAnyOrderElementsOf(commandsOfDoors());
    }

    private static List<String> commandsOfDoors() {
        return Stream.of(Journals.class.getMethods())
                .map(Method::getReturnType)
                .filter(type -> type.isInterface() && !type.equals(Storage.class))
                .flatMap(door -> Stream.of(door.getMethods()))
                .filter(method -> method.getReturnType().equals(Outcome.class))
                .filter(method -> method.getParameterTypes()[0].equals(Caller.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()
                        + Stream.of(method.getParameterTypes())
                                .skip(1)
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ", "(", ")")))
                .toList();
    }

    @Test
    void P09_the_same_words_about_another_entry_are_another_command() {
        Repeatable scene = new Repeatable();
        Caller caller = scene.nursery.staff(scene.nursery.kim).withRequest(RequestId.at(scene.nursery.tick()));
        NewObservation wish = NewObservation.about(Set.of(scene.ada), "Changed", "", scene.draft.occurredAt());
        EntryView second = done(scene.nursery
                .journals
                .writing()
                .draft(scene.nursery.staff(scene.nursery.kim), scene.nursery.observation("Two", scene.ada)));
        done(scene.nursery.journals.writing().edit(caller, scene.draft.id(), scene.draft.version(), wish));

        assertThat(codes(scene.nursery.journals.writing().edit(caller, second.id(), second.version(), wish)))
                .containsExactly(Code.REQUEST_REUSED);
    }

    @Test
    void P04_a_replay_is_rendered_under_todays_rules() {
        Repeatable scene = new Repeatable();
        Caller she = scene.nursery.family(scene.mother).withRequest(RequestId.at(scene.nursery.tick()));
        NewComment comment = NewComment.on(scene.entry, scene.ada, "Hello");
        done(scene.nursery.journals.commenting().comment(she, comment));
        Caller kim = scene.nursery.staff(scene.nursery.kim).withRequest(RequestId.at(scene.nursery.tick()));
        done(scene.nursery.journals.writing().keepToStaff(kim, scene.entry, "private"));
        scene.nursery.restrict(scene.mother, scene.ada);
        scene.nursery.restrict(scene.nursery.kim, scene.ada);
        Caller sheNow =
                scene.nursery.family(scene.mother).withRequest(she.request().orElseThrow());
        Caller kimNow =
                scene.nursery.staff(scene.nursery.kim).withRequest(kim.request().orElseThrow());

        assertThat(codes(scene.nursery.journals.commenting().comment(sheNow, comment)))
                .containsExactly(Code.NOT_FOUND);
        assertThat(scene.nursery
                        .journals
                        .writing()
                        .keepToStaff(kimNow, scene.entry, "private")
                        .isRefused())
                .isTrue();
    }

    @Test
    void P09_the_same_id_in_another_capacity_is_another_command() {
        Repeatable scene = new Repeatable();
        scene.nursery.link(scene.nursery.kim, scene.ada, ParentalResponsibility.YES);
        RequestId id = RequestId.at(scene.nursery.tick());
        NewComment comment = NewComment.on(scene.entry, scene.ada, "Hello");
        done(scene.nursery
                .journals
                .commenting()
                .comment(scene.nursery.staff(scene.nursery.kim).withRequest(id), comment));

        assertThat(codes(scene.nursery
                        .journals
                        .commenting()
                        .comment(scene.nursery.family(scene.nursery.kim).withRequest(id), comment)))
                .containsExactly(Code.REQUEST_REUSED);
    }

    /** An imported batch says besides whether this call did it. */
    private static Object said(Outcome<?> outcome) {
        return outcome.orElseThrow() instanceof ImportedBatch batch ? batch.items() : outcome.orElseThrow();
    }

    private static List<Event> events(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?> done) {
            return done.events();
        }
        return outcome instanceof Outcome.AwaitsApproval<?> waiting ? waiting.events() : List.of();
    }
}
