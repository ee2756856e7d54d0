package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.MediaType;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** A host that repeats a command under the same request id gets the first outcome, and nothing is done twice. */
class RequestsTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    /** Who asks. */
    private enum Who {
        MANAGER,
        KIM,
        MOTHER
    }

    /** A nursery in which every command of the table can be done once. */
    static final class Scene {
        final Nursery nursery = new Nursery();
        final ChildId ada = nursery.child("Ada");
        final ChildId ben = nursery.child("Ben");
        final PersonId mother = nursery.parent("Mia", ada);
        final PersonId father = nursery.parent("Finn", ada);
        final PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        final PersonId twin = nursery.person("M. OfAda");
        final MediumId photo = nursery.photo(ada);
        final EntryId entry = nursery.observed("Sand", List.of(photo), ada, ben);
        final CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Mine");
        final CommentId held = nursery.comments(nursery.family(mother), entry, ada, "Ben!");
        final EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Draft", ada)));
        final EntryView own = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Own", ada).askingForModeration()));
        final EntryView home = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Home", ada)));
        final Instant later;

        Scene() {
            nursery.keyWorker(nursery.kim, ada);
            nursery.consents(mother, ada, IMAGE);
            nursery.answers(father, ada, Purpose.IN_OTHERS_EXPORTS, Answer.REFUSED);
            nursery.restrict(father, ben);
            nursery.signs(mother);
            later = nursery.now().plusSeconds(3600);
        }
    }

    private record Command(String name, Who who, BiFunction<Scene, Caller, Outcome<?>> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Command> commands() {
        return Stream.of(
                new Command(
                        "addChild",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .enrolling()
                                .addChild(
                                        c,
                                        new NewChild(
                                                "Cy",
                                                "OfCy",
                                                Optional.empty(),
                                                LocalDate.of(2023, 1, 1),
                                                Period.since(s.later),
                                                Optional.empty()))),
                new Command(
                        "addPerson",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.enrolling().addPerson(c, new NewPerson("New", Optional.empty()))),
                new Command(
                        "join",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.enrolling().join(c, s.mother, s.twin)),
                new Command(
                        "employ",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .enrolling()
                                .employ(
                                        c,
                                        new NewEmployment(
                                                s.twin,
                                                Rank.SENIOR,
                                                Set.of(),
                                                Sees.AS_THE_SETTING,
                                                Period.since(s.later)))),
                new Command(
                        "endEmployment",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.enrolling().endEmployment(c, s.nursery.kim, s.later)),
                new Command(
                        "leave",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.enrolling().leave(c, s.ada, s.later, Optional.empty())),
                new Command(
                        "link",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .families()
                                .link(
                                        c,
                                        new NewLink(
                                                s.ben,
                                                s.mother,
                                                Relationship.RELATIVE,
                                                ParentalResponsibility.NO,
                                                Period.since(s.later)))),
                new Command(
                        "endLink",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.families().endLink(c, s.ada, s.mother, s.later)),
                new Command(
                        "restrict",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .families()
                                .restrict(
                                        c,
                                        new NewRestriction(
                                                s.ada,
                                                s.father,
                                                Restriction.Kind.HOLD,
                                                s.later,
                                                Optional.empty(),
                                                ""))),
                new Command(
                        "lift",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.families().lift(c, s.ben, s.father, "over")),
                new Command(
                        "setRules",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .governing()
                                .setRules(c, SettingRules.defaults().withSamplingRate(3), s.later, "trial")),
                new Command(
                        "except",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .governing()
                                .except(
                                        c,
                                        s.father,
                                        Permission.COMMENT,
                                        Allowance.DENY,
                                        Period.since(s.later),
                                        "trial")),
                new Command(
                        "sign",
                        Who.MOTHER,
                        (s, c) -> s.nursery
                                .journals
                                .families()
                                .sign(c, new NewUndertaking(ConsentForm.ofText("another text")))),
                new Command(
                        "revoke",
                        Who.MOTHER,
                        (s, c) -> s.nursery.journals.families().revoke(c)),
                new Command(
                        "assign",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .keyWorkers()
                                .assign(c, new NewAssignment(s.ben, s.lee, Period.since(s.later), Optional.empty()))),
                new Command(
                        "change",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.keyWorkers().change(c, s.ada, s.lee, s.later, Optional.empty())),
                new Command(
                        "end",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.keyWorkers().end(c, s.ada, s.later, "nobody free")),
                new Command(
                        "cover",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .keyWorkers()
                                .cover(c, new NewCover(s.ben, s.lee, Period.since(s.later)))),
                new Command(
                        "answer",
                        Who.MOTHER,
                        (s, c) -> s.nursery
                                .journals
                                .consents()
                                .answer(
                                        c,
                                        new NewAnswer(
                                                s.ada,
                                                Purpose.NAME_IN_OTHER_JOURNALS,
                                                Answer.GIVEN,
                                                Nursery.FORM,
                                                Channel.ONLINE))),
                new Command(
                        "withdraw consent",
                        Who.MOTHER,
                        (s, c) -> s.nursery.journals.consents().withdraw(c, s.ada, IMAGE)),
                new Command(
                        "record",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .consents()
                                .record(
                                        c,
                                        new PaperAnswer(
                                                s.mother,
                                                s.ada,
                                                Purpose.IN_OTHERS_TRANSFERS,
                                                Answer.GIVEN,
                                                Nursery.FORM))),
                new Command(
                        "resolve",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.consents().resolve(c, s.ada, Purpose.IN_OTHERS_EXPORTS, "court")),
                new Command(
                        "upload",
                        Who.KIM,
                        (s, c) -> s.nursery
                                .journals
                                .writing()
                                .upload(c, MediaType.JPEG, new ByteArrayInputStream(Pictures.jpeg(20, 20)))),
                new Command(
                        "review",
                        Who.KIM,
                        (s, c) -> s.nursery
                                .journals
                                .writing()
                                .review(c, ReviewedDepiction.of(s.photo, Set.of(s.ada, s.ben)))),
                new Command(
                        "draft",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.writing().draft(c, s.nursery.observation("New draft", s.ada))),
                new Command(
                        "submit new",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.writing().submit(c, s.nursery.observation("New", s.ada))),
                new Command(
                        "submit new, waiting",
                        Who.KIM,
                        (s, c) -> s.nursery
                                .journals
                                .writing()
                                .submit(c, s.nursery.observation("New", s.ada).askingForModeration())),
                new Command(
                        "submit",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.writing().submit(c, s.draft.id(), s.draft.version())),
                new Command(
                        "edit",
                        Who.KIM,
                        (s, c) -> s.nursery
                                .journals
                                .writing()
                                .edit(
                                        c,
                                        s.draft.id(),
                                        s.draft.version(),
                                        NewObservation.about(Set.of(s.ada), "Changed", "", s.draft.occurredAt()))),
                new Command(
                        "takeBack",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.writing().takeBack(c, s.own.id(), s.own.version())),
                new Command(
                        "withdraw",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.writing().withdraw(c, s.entry, "mistake")),
                new Command(
                        "takeOut",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.writing().takeOut(c, s.entry, s.ben, "mistake")),
                new Command(
                        "keepToStaff",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.writing().keepToStaff(c, s.entry, "private")),
                new Command(
                        "comment",
                        Who.MOTHER,
                        (s, c) -> s.nursery.journals.commenting().comment(c, NewComment.on(s.entry, s.ada, "Hello"))),
                new Command(
                        "ask",
                        Who.KIM,
                        (s, c) -> s.nursery.journals.commenting().ask(c, s.home.id(), "Who?")),
                new Command(
                        "remove",
                        Who.MOTHER,
                        (s, c) -> s.nursery.journals.commenting().remove(c, s.comment)),
                new Command(
                        "approve",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.moderation().approve(c, s.own.id(), s.own.version())),
                new Command(
                        "approveDespiteStrangers",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .moderation()
                                .approveDespiteStrangers(c, s.home.id(), s.home.version(), "none")),
                new Command(
                        "giveBack",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.moderation().giveBack(c, s.home.id(), s.home.version(), "more")),
                new Command(
                        "decline",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.moderation().decline(c, s.own.id(), s.own.version(), "no")),
                new Command(
                        "release",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.moderation().release(c, s.entry, s.photo)),
                new Command(
                        "show",
                        Who.MANAGER,
                        (s, c) -> s.nursery.journals.moderation().show(c, s.held)),
                new Command(
                        "export",
                        Who.MANAGER,
                        (s, c) -> s.nursery
                                .journals
                                .leaving()
                                .export(c, new ExportRequest(s.ada, s.mother, ExportPurpose.LEAVING))),
                new Command(
                        "refused",
                        Who.MOTHER,
                        (s, c) -> s.nursery.journals.writing().submit(c, s.nursery.contribution("Not mine", s.ben))));
    }

    private static Caller caller(Scene scene, Who who) {
        return switch (who) {
            case MANAGER -> scene.nursery.manager();
            case KIM -> scene.nursery.staff(scene.nursery.kim);
            case MOTHER -> scene.nursery.family(scene.mother);
        };
    }

    @ParameterizedTest
    @MethodSource("commands")
    void P09_a_repeated_command_has_its_first_outcome_and_is_not_done_twice(Command command) {
        Scene scene = new Scene();
        Caller caller = caller(scene, command.who()).withRequest(RequestId.at(scene.nursery.tick()));
        Outcome<?> first = command.call().apply(scene, caller);
        int lines = scene.nursery.trail().size();
        List<String> changes = scene.nursery.recorder.changesIn(() -> {
            Outcome<?> second = command.call().apply(scene, caller);
            assertThat(second.getClass()).isEqualTo(first.getClass());
            assertThat(events(second)).isEmpty();
            assertThat(codes(second)).isEqualTo(codes(first));
            if (!first.isRefused()) {
                assertThat(second.orElseThrow()).isEqualTo(first.orElseThrow());
            }
        });

        assertThat(first.isRefused()).isEqualTo(command.name().equals("refused"));
        // A repeated upload reads the stream before it can be known to be the same, and keeps nothing of it.
        if (command.name().equals("upload")) {
            assertThat(changes).last().isEqualTo("mediaBytes.remove");
        } else if (command.name().equals("export")) {
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

    @Test
    void P09_the_same_words_about_another_entry_are_another_command() {
        Scene scene = new Scene();
        Caller caller = caller(scene, Who.KIM).withRequest(RequestId.at(scene.nursery.tick()));
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
        Scene scene = new Scene();
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
        Scene scene = new Scene();
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

    private static List<Event> events(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?> done) {
            return done.events();
        }
        return outcome instanceof Outcome.AwaitsApproval<?> waiting ? waiting.events() : List.of();
    }
}
