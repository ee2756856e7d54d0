package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;

/** Images and consent, as the law has them (reference IM-1 to IM-9). */
class ImagesLawTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private Optional<ConsentState> state(ChildId child, Purpose purpose) {
        return nursery.journals.consents().state(nursery.manager(), child, purpose);
    }

    private NewAnswer online(ChildId child, Answer answer) {
        return new NewAnswer(child, IMAGE, answer, Nursery.FORM, Channel.ONLINE);
    }

    private int shown(EntryId entry) {
        return nursery.seen(nursery.family(mother), entry).orElseThrow().media().size();
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void IM_1_not_asked_is_not_given_and_every_purpose_has_an_answer_of_its_own() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(state(ben, purpose)).contains(ConsentState.NOT_ASKED);
        }
        PersonId father = nursery.parent("Bo", ben);
        nursery.consents(motherOfBen, ben, IMAGE);

        assertThat(state(ben, IMAGE)).as("silence of %s is no refusal", father).contains(ConsentState.GIVEN);
        for (Purpose purpose : Purpose.values()) {
            assertThat(state(ben, purpose)).contains(purpose == IMAGE ? ConsentState.GIVEN : ConsentState.NOT_ASKED);
        }
        nursery.signs(mother);
        assertThat(shown(nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada)))
                .isEqualTo(1);
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void IM_2_an_answer_keeps_who_gave_it_when_how_and_the_hash_of_what_they_were_told() {
        ConsentForm second = ConsentForm.ofText("A newer text, of which nobody has seen the older.");
        Caller caller = nursery.family(motherOfBen);
        done(nursery.journals.consents().answer(caller, online(ben, Answer.GIVEN)));
        Caller manager = nursery.manager();
        done(nursery.journals
                .consents()
                .record(manager, new PaperAnswer(motherOfBen, ben, IMAGE, Answer.REFUSED, second)));

        List<ConsentAnswer> kept = answersOf(ben);
        assertThat(kept).hasSize(2).allSatisfy(line -> assertThat(line.adult()).isEqualTo(motherOfBen));
        assertThat(kept.get(0).recorded().at()).isEqualTo(caller.instant());
        assertThat(kept.get(0).channel()).isEqualTo(Channel.ONLINE);
        assertThat(kept.get(0).form()).isEqualTo(Nursery.FORM);
        assertThat(kept.get(1).recorded().at()).isEqualTo(manager.instant());
        assertThat(kept.get(1).recorded().by()).isEqualTo(nursery.manager);
        assertThat(kept.get(1).channel()).isEqualTo(Channel.PAPER);
        assertThat(kept.get(1).form()).isEqualTo(second);
    }

    private List<ConsentAnswer> answersOf(ChildId child) {
        return nursery.storage.facts().ofChildren(nursery.setting, Set.of(child)).stream()
                .flatMap(facts -> facts.answers().stream())
                .sorted(Comparator.comparing(
                        (ConsentAnswer line) -> line.recorded().at()))
                .toList();
    }

    @Test
    @Settles({PolicyDefault.CONSENT, PolicyDefault.CONSENT_WITHDRAWN})
    void IM_3_withdrawing_takes_as_few_steps_as_giving_and_works_at_the_next_look() {
        nursery.signs(mother);
        done(nursery.journals.consents().answer(nursery.family(motherOfBen), online(ben, Answer.GIVEN)));
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        assertThat(shown(entry)).isEqualTo(1);

        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));

        assertThat(shown(entry)).isZero();
        assertThat(state(ben, IMAGE)).contains(ConsentState.REFUSED);
    }

    @Test
    void IM_4_an_expired_consent_counts_as_not_given_for_old_and_new_uses() {
        nursery.signs(mother);
        nursery.consents(motherOfBen, ben, IMAGE);
        MediumId before = nursery.photo(ada, ben);
        EntryId old = nursery.observed("Before", List.of(before), ada);
        nursery.pass(Duration.ofDays(366));
        EntryId late = nursery.observed("After", List.of(nursery.photo(ada, ben)), ada);

        assertThat(state(ben, IMAGE)).contains(ConsentState.EXPIRED);
        assertThat(shown(late)).isZero();
        assertThat(shown(old)).isZero();
        nursery.consents(motherOfBen, ben, IMAGE);
        EntryId renewed = nursery.observed("Renewed", List.of(nursery.photo(ada, ben)), ada);
        assertThat(shown(renewed)).isEqualTo(1);
        assertThat(shown(old)).as("there was a gap").isZero();
        assertThat(shown(late)).as("it was published without").isZero();
        done(nursery.journals.moderation().release(nursery.staff(nursery.senior), old, before));
        assertThat(shown(old)).isEqualTo(1);
    }

    @Test
    void IM_4_a_consent_renewed_before_its_review_date_leaves_no_gap() {
        nursery.signs(mother);
        nursery.consents(motherOfBen, ben, IMAGE);
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        nursery.pass(Duration.ofDays(350));
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.pass(Duration.ofDays(100));

        assertThat(state(ben, IMAGE)).contains(ConsentState.GIVEN);
        assertThat(shown(entry)).isEqualTo(1);
    }

    @Test
    void IM_5_no_consent_of_the_one_child_stands_in_for_that_of_the_other() {
        ChildId cy = nursery.child("Cy");
        nursery.signs(mother);
        nursery.consents(motherOfBen, ben, IMAGE);
        EntryId three = nursery.observed("Three", List.of(nursery.photo(ada, ben, cy)), ada, ben, cy);
        EntryId two = nursery.observed("Two", List.of(nursery.photo(ada, ben)), ada, ben, cy);

        assertThat(shown(three)).isZero();
        assertThat(shown(two)).isEqualTo(1);
    }

    @Test
    void IM_6_adoptive_parents_refusal_binds_whatever_the_birth_mother_had_given() {
        nursery.consents(motherOfBen, ben, Purpose.values());
        nursery.consents(mother, ada, IMAGE);
        nursery.signs(mother);
        MediumId photo = nursery.photo(ada, ben);
        EntryId earlier = nursery.observed("Class photo", List.of(photo), ada, ben);
        assertThat(shown(earlier)).isEqualTo(1);
        nursery.unlink(motherOfBen, ben);
        assertThat(state(ben, IMAGE)).as("her consent ends with her link").contains(ConsentState.NOT_ASKED);
        PersonId one = nursery.parent("Adah", ben);
        PersonId other = nursery.parent("Abel", ben);
        nursery.signs(one);
        nursery.answers(one, ben, IMAGE, Answer.REFUSED);
        nursery.answers(other, ben, IMAGE, Answer.REFUSED);
        EntryId later = nursery.observed("Class photo", List.of(nursery.photo(ada, ben)), ada, ben);

        assertThat(state(ben, IMAGE)).contains(ConsentState.REFUSED);
        assertThat(shown(earlier)).isZero();
        assertThat(shown(later)).isZero();
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.family(mother), earlier, Side.APPROVED, photo, new ByteArrayOutputStream())
                        .permits())
                .isFalse();
        nursery.journals.moderation().release(nursery.manager(), earlier, photo);
        assertThat(shown(earlier)).as("no release stands above a refusal").isZero();
        assertThat(done(nursery.journals
                                .leaving()
                                .export(nursery.manager(), new ExportRequest(ada, mother, ExportPurpose.LEAVING)))
                        .items())
                .allSatisfy(item -> assertThat(item.view().media()).isEmpty());
        assertThat(nursery.seen(nursery.family(one), earlier).orElseThrow().media())
                .as("the own journal keeps it")
                .hasSize(1);
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void IM_7_a_refusal_is_resolved_by_a_manager_only_for_one_purpose_and_until_the_next_refusal() {
        PersonId father = nursery.parent("Bo", ben);
        nursery.consents(motherOfBen, ben, IMAGE, Purpose.NAME_IN_OTHER_JOURNALS);
        nursery.answers(father, ben, IMAGE, Answer.REFUSED);
        nursery.answers(father, ben, Purpose.NAME_IN_OTHER_JOURNALS, Answer.REFUSED);

        assertThat(codes(nursery.journals.consents().resolve(nursery.staff(nursery.senior), ben, IMAGE, "they agreed")))
                .containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(nursery.journals.consents().resolve(nursery.family(motherOfBen), ben, IMAGE, "mine")))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.consents().resolve(nursery.manager(), ben, IMAGE, "they agreed"));
        assertThat(state(ben, IMAGE)).contains(ConsentState.GIVEN);
        assertThat(state(ben, Purpose.NAME_IN_OTHER_JOURNALS)).contains(ConsentState.REFUSED);
        nursery.answers(father, ben, IMAGE, Answer.REFUSED);
        assertThat(state(ben, IMAGE)).contains(ConsentState.REFUSED);
    }

    @Test
    void IM_9_nothing_unapproved_is_in_any_list_count_or_page_of_a_parent_but_its_author() {
        PersonId father = nursery.parent("Finn", ada);
        EntryView waiting = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Sand", ada).askingForModeration()));
        var reading = nursery.journals.reading();

        for (EntryQuery query : List.of(EntryQuery.published(), EntryQuery.working())) {
            assertThat(reading.list(nursery.family(father), query).items()).isEmpty();
            assertThat(reading.count(nursery.family(father), query)).isZero();
        }
        assertThat(reading.list(nursery.family(mother), EntryQuery.working()).items())
                .extracting(EntryView::id)
                .containsExactly(waiting.id());
        assertThat(reading.count(nursery.family(mother), EntryQuery.published()))
                .isZero();
        assertThat(codes(nursery.journals.commenting().ask(nursery.family(father), waiting.id(), "What is it?")))
                .containsExactly(Code.NOT_FOUND);
    }
}
