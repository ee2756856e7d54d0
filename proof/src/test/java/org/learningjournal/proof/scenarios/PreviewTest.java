package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Side;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.previewing.Effect;
import org.learningjournal.previewing.Effect.Change;
import org.learningjournal.previewing.Preview;
import org.learningjournal.previewing.Previews;
import org.learningjournal.previewing.Tally;

class PreviewTest {
    private final Nursery nursery = new Nursery();
    private final Previews previews = nursery.journals.previews();
    private ChildId ada;
    private ChildId ben;
    private PersonId motherOfAda;
    private PersonId motherOfBen;

    @BeforeEach
    void families() {
        ada = nursery.child("Ada");
        ben = nursery.child("Ben");
        motherOfAda = nursery.parent("Mia", ada);
        motherOfBen = nursery.parent("Bella", ben);
        nursery.consents(motherOfAda, ada, Purpose.IMAGE_IN_OTHER_JOURNALS);
        nursery.consents(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        nursery.signs(motherOfAda);
        nursery.signs(motherOfBen);
    }

    private NewRestriction restriction(PersonId person, ChildId child, Instant from) {
        return new NewRestriction(child, person, Restriction.Kind.HOLD, from, Optional.empty(), "");
    }

    @Test
    void P13_withdrawing_a_consent_takes_the_photo_from_the_other_family_and_nothing_else() {
        MediumId photo = nursery.photo(ada, ben);
        EntryId group = nursery.observed("Sand", List.of(photo), ada, ben);
        nursery.observed("Water", ada);
        Caller manager = nursery.manager();

        Preview preview = done(previews.consentWithdrawal(manager, motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS));

        assertThat(preview.at()).isEqualTo(manager.instant());
        assertThat(preview.effects()).hasSize(1);
        Effect effect = preview.effects().get(0);
        assertThat(List.of(effect.person(), effect.capacity(), effect.entry(), effect.side(), effect.medium()))
                .containsExactly(motherOfAda, Capacity.FAMILY, group, Side.APPROVED, Optional.of(photo));
        assertThat(effect.change()).isEqualTo(Change.DISAPPEARS);
        assertThat(effect.reason().code()).isEqualTo(Code.NO_IMAGE_CONSENT);
        assertThat(preview.perPerson()).hasSize(1).containsEntry(motherOfAda, new Tally(0, 0, 0, 1));
        assertThat(nursery.seen(nursery.family(motherOfAda), group)
                        .orElseThrow()
                        .media())
                .hasSize(1);
    }

    @Test
    void P04_a_link_that_ends_tomorrow_is_compared_tomorrow() {
        MediumId photo = nursery.photo(ada);
        nursery.observed("Sand", List.of(photo), ada);
        Caller manager = nursery.manager();
        Instant tomorrow = manager.instant().plus(Duration.ofDays(1));

        Preview preview = done(previews.linkEnd(manager, ada, motherOfAda, tomorrow));

        assertThat(preview.at()).isEqualTo(tomorrow);
        assertThat(preview.perPerson()).hasSize(1).containsEntry(motherOfAda, new Tally(0, 1, 0, 1));
        assertThat(preview.effects())
                .extracting(effect -> effect.reason().code())
                .containsOnly(Code.NOT_LINKED);
    }

    @Test
    void P08_when_the_link_of_a_colleague_ends_what_was_kept_from_them_as_family_stays_so() {
        nursery.link(nursery.kim, ada, ParentalResponsibility.YES);
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        EntryId note = nursery.approved(nursery.journals
                .writing()
                .submit(nursery.staff(lee), nursery.observation("Note", ada).forStaffOnly()));

        Preview preview = done(previews.linkEnd(nursery.manager(), ada, nursery.kim, nursery.now()));

        assertThat(preview.effects()).extracting(Effect::entry).doesNotContain(note);
        assertThat(preview.effects()).noneMatch(effect -> effect.change() == Change.APPEARS);
    }

    @Test
    void P04_a_restriction_takes_entries_in_both_capacities_under_every_record() {
        nursery.observed("Sand", ada);
        nursery.link(nursery.kim, ada, ParentalResponsibility.YES);
        PersonId record = nursery.person("Kim again");
        done(nursery.journals.enrolling().join(nursery.manager(), nursery.kim, record));
        Caller manager = nursery.manager();

        Preview preview = done(previews.restriction(manager, restriction(nursery.kim, ada, manager.instant())));

        assertThat(preview.effects()).allMatch(effect -> effect.change() == Change.DISAPPEARS);
        assertThat(preview.effects())
                .extracting(Effect::person, Effect::capacity)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        tuple(nursery.kim, Capacity.STAFF),
                        tuple(nursery.kim, Capacity.FAMILY),
                        tuple(record, Capacity.STAFF),
                        tuple(record, Capacity.FAMILY));
    }

    private static String tuple(PersonId person, Capacity capacity) {
        return org.assertj.core.groups.Tuple.tuple(person, capacity).toString();
    }

    @Test
    void P04_a_preview_tells_a_manager_of_nothing_they_may_not_see() {
        PersonId max = nursery.employed("Max", Rank.MANAGER);
        nursery.observed("Sand", ada);
        nursery.observed("Group", ada, ben);
        nursery.observed("Photo", List.of(nursery.photo(ada, ben)), ada);
        done(nursery.journals.writing().draft(nursery.family(motherOfAda), nursery.contribution("Home", ada)));
        nursery.restrict(max, ben);
        Instant at = nursery.tick();

        Preview whole = done(previews.linkEnd(nursery.manager(), ada, motherOfAda, at));
        Outcome<Preview> part = previews.linkEnd(nursery.staff(max), ada, motherOfAda, at);

        assertThat(whole.perPerson()).containsEntry(motherOfAda, new Tally(0, 3, 0, 1));
        assertThat(done(part).perPerson()).containsEntry(motherOfAda, new Tally(0, 2, 0, 0));
        assertThat(part.toString()).doesNotContain(ben.toString());
        assertThat(codes(previews.linkEnd(nursery.staff(max), ben, motherOfBen, at)))
                .containsExactly(Code.ASK_A_MANAGER);
        assertThat(codes(previews.consentWithdrawal(
                        nursery.staff(max), motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS)))
                .containsExactly(Code.ASK_A_MANAGER);
    }

    @Test
    void P09_only_managers_preview_and_for_others_an_unknown_child_is_like_any_other() {
        Instant at = nursery.tick();
        for (Caller caller : List.of(
                Caller.family(nursery.setting, motherOfAda, at),
                Caller.staff(nursery.setting, nursery.senior, at),
                Caller.staff(nursery.setting, PersonId.at(at), at))) {
            Code heard = caller.capacity() == Capacity.FAMILY
                    ? Code.NOT_FOUND
                    : caller.person().equals(nursery.senior) ? Code.NOT_A_MANAGER : Code.NO_ROLE;
            for (Function<ChildId, Outcome<Preview>> question : questions(caller)) {
                nursery.recorder.taken();
                Outcome<Preview> known = question.apply(ada);
                List<String> calls = names(nursery.recorder.taken());
                Outcome<Preview> unknown = question.apply(ChildId.at(at));
                assertThat(known.toString()).isEqualTo(unknown.toString());
                assertThat(names(nursery.recorder.taken())).isEqualTo(calls);
                assertThat(codes(known)).containsExactly(heard);
            }
        }
        for (Function<ChildId, Outcome<Preview>> question : questions(nursery.manager())) {
            assertThat(codes(question.apply(ChildId.at(at)))).containsExactly(Code.NOT_FOUND);
        }
    }

    private static List<String> names(List<Recorder.Call> calls) {
        return calls.stream().map(Recorder.Call::name).toList();
    }

    private List<Function<ChildId, Outcome<Preview>>> questions(Caller caller) {
        return List.of(
                child -> previews.consentWithdrawal(caller, motherOfAda, child, Purpose.IMAGE_IN_OTHER_JOURNALS),
                child -> previews.linkEnd(caller, child, motherOfAda, caller.instant()),
                child -> previews.restriction(caller, restriction(motherOfAda, child, caller.instant())));
    }

    @Test
    void P13_the_manager_hears_in_full_why_the_adult_would_be_refused() {
        assertThat(codes(previews.consentWithdrawal(
                        nursery.manager(), motherOfAda, ben, Purpose.IMAGE_IN_OTHER_JOURNALS)))
                .containsExactly(Code.NOT_AN_ANSWERING_ADULT);
        assertThat(codes(previews.consentWithdrawal(
                        nursery.manager(), nursery.senior, ada, Purpose.IMAGE_IN_OTHER_JOURNALS)))
                .containsExactly(Code.NO_ROLE);
        assertThat(codes(previews.linkEnd(nursery.manager(), ada, motherOfBen, nursery.now())))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(previews.linkEnd(nursery.manager(), ada, motherOfAda, Instant.MAX)))
                .containsExactly(Code.INVALID);
    }

    @Test
    void P09_a_preview_leaves_no_trace_and_remembers_no_request() {
        nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada, ben);
        int lines = nursery.trail().size();
        Caller caller = nursery.manager();
        Caller repeating = caller.withRequest(RequestId.at(caller.instant()));
        nursery.recorder.taken();

        for (Function<ChildId, Outcome<Preview>> question : questions(repeating)) {
            assertThat(done(question.apply(ada)).effects()).isNotEmpty();
        }

        assertThat(nursery.recorder.taken()).noneMatch(Recorder.Call::writes);
        assertThat(nursery.trail()).hasSize(lines);
        assertThat(done(nursery.journals.families().restrict(repeating, restriction(motherOfAda, ada, nursery.now()))))
                .isNotNull();
    }
}
