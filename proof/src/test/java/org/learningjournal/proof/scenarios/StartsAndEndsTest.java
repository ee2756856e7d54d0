package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;

/** What begins later, ends earlier or is widened: enrolling children, responsibility that ends, promises under two records. */
class StartsAndEndsTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private ChildId enrolling(String name, Instant first) {
        return done(nursery.journals
                .enrolling()
                .addChild(
                        nursery.manager(),
                        NewChild.named(name, "Of" + name, LocalDate.of(2023, 3, 1), Period.since(first))));
    }

    @Test
    void P01_a_child_who_is_still_enrolling_is_prepared_and_tagged_by_nobody() {
        Instant first = Instant.parse("2026-04-13T00:00:00Z");
        ChildId cy = enrolling("Cy", first);
        PersonId motherOfCy = nursery.parent("Cass", cy);
        nursery.consents(motherOfCy, cy, IMAGE);
        done(nursery.journals
                .keyWorkers()
                .assign(nursery.manager(), new NewAssignment(cy, nursery.kim, Period.since(first), Optional.empty())));

        assertThat(codes(nursery.journals
                        .writing()
                        .submit(nursery.staff(nursery.kim), nursery.observation("Visit", cy))))
                .containsExactly(Code.NOT_ENROLLED);
        assertThat(codes(nursery.journals
                        .writing()
                        .submit(nursery.staff(nursery.kim), nursery.observation("Visit", ada, cy))))
                .containsExactly(Code.NOT_ENROLLED);
        nursery.on("2026-04-13T09:00:00Z");
        nursery.observed("First day", cy);
        assertThat(nursery.journals.reading().count(nursery.family(motherOfCy), EntryQuery.published()))
                .isEqualTo(1);
    }

    @Test
    void P06_a_parent_tags_no_child_who_is_still_enrolling() {
        ChildId cy = enrolling("Cy", Instant.parse("2026-04-13T00:00:00Z"));
        PersonId motherOfCy = nursery.parent("Cass", cy);

        assertThat(nursery.journals
                        .writing()
                        .submit(nursery.family(motherOfCy), nursery.contribution("At home", cy))
                        .isRefused())
                .isTrue();
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void P13_a_refusal_stands_after_the_responsibility_it_rested_on_has_ended() {
        PersonId father = nursery.parent("Bo", ben);
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.answers(father, ben, IMAGE, Answer.REFUSED);
        nursery.unlink(father, ben);
        nursery.link(father, ben, ParentalResponsibility.NO);

        assertThat(nursery.journals.consents().state(nursery.manager(), ben, IMAGE))
                .contains(ConsentState.REFUSED);
        done(nursery.journals.consents().resolve(nursery.manager(), ben, IMAGE, "he has no responsibility any more"));
        assertThat(nursery.journals.consents().state(nursery.manager(), ben, IMAGE))
                .contains(ConsentState.GIVEN);
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void P13_what_an_adult_gave_ends_with_the_responsibility_though_the_link_goes_on() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.signs(mother);
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().media())
                .hasSize(1);
        nursery.unlink(motherOfBen, ben);
        nursery.link(motherOfBen, ben, ParentalResponsibility.NO);

        assertThat(nursery.journals.consents().state(nursery.manager(), ben, IMAGE))
                .contains(ConsentState.NOT_ASKED);
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().media())
                .isEmpty();
    }

    @Test
    void P13_an_undertaking_revoked_under_one_record_is_revoked_for_the_human() {
        PersonId account = nursery.parent("Finn", ada);
        PersonId paper = nursery.parent("F. OfAda", ada);
        done(nursery.journals.enrolling().join(nursery.manager(), account, paper));
        nursery.consents(motherOfBen, ben, IMAGE);
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        nursery.signs(account);
        for (PersonId record : List.of(account, paper)) {
            assertThat(nursery.seen(nursery.family(record), entry).orElseThrow().media())
                    .hasSize(1);
        }

        done(nursery.journals.families().revoke(nursery.family(paper)));

        for (PersonId record : List.of(account, paper)) {
            assertThat(nursery.seen(nursery.family(record), entry).orElseThrow().media())
                    .isEmpty();
        }
    }

    @Test
    void P07_a_child_added_to_a_published_entry_is_a_publication_of_its_own_for_that_family() {
        PersonId trainee = nursery.employed("Tia", Rank.PRACTITIONER, Mark.TRAINEE);
        EntryId entry = nursery.approved(
                nursery.journals.writing().submit(nursery.staff(trainee), nursery.observation("Sand", ada)));
        EntryView seen = nursery.seen(nursery.staff(trainee), entry).orElseThrow();
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(trainee),
                        entry,
                        seen.version(),
                        NewObservation.about(Set.of(ada, ben), "Sand", "Two dig.", seen.occurredAt())));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isEmpty();
        EntryView waiting =
                nursery.waiting(nursery.journals.writing().submit(nursery.staff(trainee), entry, draft.version()));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isEmpty();
        done(nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, waiting.version()));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isPresent();
    }

    @Test
    @Settles(PolicyDefault.FAMILY_SEES)
    void P04_a_carer_who_comes_back_reads_from_the_new_link_on() {
        PersonId carer = nursery.person("Fay");
        nursery.on("2026-02-01T09:00:00Z");
        nursery.link(
                carer,
                ada,
                ParentalResponsibility.NO,
                new Period(Instant.parse("2026-02-01T09:00:00Z"), Instant.parse("2026-03-01T00:00:00Z")));
        nursery.on("2026-02-10T09:00:00Z");
        EntryId first = nursery.observed("First time", ada);
        nursery.on("2026-04-10T09:00:00Z");
        EntryId between = nursery.observed("Between", ada);
        nursery.on("2026-05-01T09:00:00Z");
        nursery.link(carer, ada, ParentalResponsibility.NO);
        nursery.on("2026-05-10T09:00:00Z");
        EntryId second = nursery.observed("Second time", ada);

        assertThat(nursery.seen(nursery.family(carer), second)).isPresent();
        assertThat(nursery.seen(nursery.family(carer), between)).isEmpty();
        assertThat(nursery.seen(nursery.family(carer), first))
                .as("a link not in force gives nothing")
                .isEmpty();
    }

    @Test
    void P05_a_grandparent_comments_on_what_happened_since_the_link_and_leaves_no_comment_after_it() {
        PersonId grandfather = nursery.person("Gil");
        nursery.pass(Duration.ofDays(1));
        nursery.link(grandfather, ada, ParentalResponsibility.NO);
        nursery.pass(Duration.ofDays(1));
        EntryId entry = nursery.observed("Sand", ada);
        nursery.comments(nursery.family(grandfather), entry, ada, "Bravo");
        nursery.unlink(grandfather, ada);

        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(nursery.family(grandfather), NewComment.on(entry, ada, "Again"))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .as("what was said stays")
                .hasSize(1);
        assertThat(nursery.journals.reading().comments(nursery.family(grandfather), entry, ada))
                .isEmpty();
    }
}
