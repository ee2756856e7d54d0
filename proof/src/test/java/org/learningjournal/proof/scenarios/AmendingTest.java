package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Version;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.Amended;
import org.learningjournal.moderation.Amendment;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** Approving in another wording: the author stays the author, and two people agree before it is published. */
class AmendingTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private EntryView asked(PersonId author) {
        return nursery.waiting(nursery.journals
                .writing()
                .submit(nursery.staff(author), nursery.observation("Sand", ada).askingForModeration()));
    }

    private EntryView offered() {
        return nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
    }

    private Outcome<ItemState> amend(PersonId by, EntryView item, Amendment wording) {
        return nursery.journals.moderation().approveAmended(nursery.staff(by), item.id(), item.version(), wording);
    }

    private Version amended(PersonId by, EntryView item) {
        Outcome<ItemState> outcome = amend(
                by,
                item,
                Amendment.startingFrom(item).saying("In better words.").because("spelling"));
        assertThat(outcome).as("%s", Nursery.reasons(outcome)).isInstanceOf(Outcome.AwaitsApproval.class);
        return outcome.orElseThrow().version();
    }

    private EntryView working(Caller caller, EntryId entry) {
        return nursery.journals.reading().find(caller, entry, Side.WORKING).orElseThrow();
    }

    private Outcome<EntryView> acknowledge(Caller caller, EntryId entry, Version seen) {
        return nursery.journals.writing().acknowledge(caller, entry, seen);
    }

    @Test
    void P08_amended_wording_waits_for_its_author_and_says_so() {
        EntryView item = asked(nursery.kim);

        Outcome<ItemState> outcome =
                amend(nursery.senior, item, Amendment.startingFrom(item).titled("Sand and water"));

        Outcome.AwaitsApproval<ItemState> waits = (Outcome.AwaitsApproval<ItemState>) outcome;
        assertThat(waits.why()).extracting(Reason::code).containsExactly(Code.AUTHOR_ASKS, Code.AMENDED);
        assertThat(waits.value().state()).isEqualTo(FaceState.SUBMITTED);
        assertThat(waits.events())
                .singleElement()
                .isInstanceOf(Amended.class)
                .extracting(Event::recipients)
                .isEqualTo(Set.of(nursery.kim));
        assertThat(nursery.seen(nursery.family(mother), item.id())).isEmpty();
        EntryView seen = working(nursery.staff(nursery.kim), item.id());
        assertThat(seen.author()).isEqualTo(nursery.kim);
        assertThat(seen.why()).extracting(Reason::code).containsExactly(Code.AUTHOR_ASKS, Code.AMENDED);

        EntryView published = done(acknowledge(nursery.staff(nursery.kim), item.id(), seen.version()));

        assertThat(published.author()).isEqualTo(nursery.kim);
        assertThat(nursery.seen(nursery.family(mother), item.id()).orElseThrow().title())
                .isEqualTo("Sand and water");
        assertThat(nursery.storage.entries().revisions(nursery.setting, item.id()))
                .extracting(revision -> revision.by())
                .containsExactly(nursery.kim, nursery.senior);
        assertThat(nursery.trail())
                .filteredOn(line -> line.act().equals("writing.acknowledge"))
                .singleElement()
                .satisfies(line -> assertThat(line.codes()).containsExactly(Code.AMENDED, Code.ACKNOWLEDGED));
    }

    @Test
    void P06_a_parent_acknowledges_the_wording_of_a_contribution() {
        EntryView item = offered();
        amended(nursery.kim, item);
        EntryView seen = working(nursery.family(mother), item.id());
        assertThat(seen.text()).isEqualTo("In better words.");
        assertThat(seen.remark()).isEqualTo("spelling");
        assertThat(seen.why()).extracting(Reason::code).containsExactly(Code.FROM_HOME, Code.AMENDED);

        done(acknowledge(nursery.family(mother), item.id(), seen.version()));

        assertThat(nursery.seen(nursery.family(mother), item.id()).orElseThrow().author())
                .isEqualTo(mother);
    }

    @Test
    void P08_a_second_approver_approves_it_and_neither_amender_nor_author_does() {
        EntryView item = asked(nursery.manager);
        Version version = amended(nursery.senior, item);

        assertThat(codes(nursery.journals.moderation().approve(nursery.staff(nursery.senior), item.id(), version)))
                .containsExactly(Code.OWN_DECISION);
        assertThat(codes(nursery.journals.moderation().approve(nursery.manager(), item.id(), version)))
                .containsExactly(Code.OWN_DECISION);
        PersonId second = nursery.employed("Sue", Rank.SENIOR);
        done(nursery.journals.moderation().approve(nursery.staff(second), item.id(), version));

        assertThat(nursery.seen(nursery.staff(second), item.id()).orElseThrow().why())
                .extracting(Reason::code)
                .containsExactly(Code.MODERATOR, Code.AMENDED);
    }

    @Test
    void P08_only_a_keeper_who_did_not_amend_it_acknowledges() {
        EntryView item = asked(nursery.kim);
        Version version = amended(nursery.senior, item);

        assertThat(codes(acknowledge(nursery.manager(), item.id(), version))).containsExactly(Code.NOT_YOURS);
        assertThat(codes(acknowledge(nursery.family(mother), item.id(), version)))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.writing().handOver(nursery.manager(), nursery.kim, nursery.senior));
        assertThat(codes(acknowledge(nursery.staff(nursery.senior), item.id(), version)))
                .containsExactly(Code.OWN_DECISION);
        done(nursery.journals.writing().handOver(nursery.manager(), nursery.senior, nursery.kim));
        done(acknowledge(nursery.staff(nursery.kim), item.id(), version));
    }

    @Test
    void P08_what_nobody_amended_is_not_acknowledged() {
        EntryView item = offered();

        assertThat(codes(acknowledge(nursery.family(mother), item.id(), item.version())))
                .containsExactly(Code.WRONG_STATE);
        assertThat(nursery.seen(nursery.family(mother), item.id())).isEmpty();
    }

    @Test
    void P08_an_amended_item_is_not_edited_but_may_be_taken_back() {
        EntryView item = asked(nursery.kim);
        Version version = amended(nursery.senior, item);

        assertThat(codes(nursery.journals
                        .writing()
                        .edit(
                                nursery.staff(nursery.kim),
                                item.id(),
                                version,
                                NewObservation.about(Set.of(ada), "Mine", "", item.occurredAt()))))
                .containsExactly(Code.WRONG_STATE);
        EntryView back = done(nursery.journals.writing().takeBack(nursery.staff(nursery.kim), item.id(), version));

        assertThat(back.state()).isEqualTo(FaceState.DRAFT);
        assertThat(nursery.journals.writing().submit(nursery.staff(nursery.kim), item.id(), back.version()))
                .as("the wish for moderation outlives the amendment")
                .isInstanceOf(Outcome.AwaitsApproval.class);
    }

    @Test
    void P08_a_sole_manager_approves_the_own_amendment_and_the_record_says_so() {
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        EntryView item = asked(nursery.kim);
        Version version = amended(nursery.manager, item);

        done(nursery.journals.moderation().approve(nursery.manager(), item.id(), version));

        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.codes()).containsExactly(Code.SOLE_MANAGER, Code.AMENDED));
    }

    @Test
    void P08_of_acknowledging_and_deciding_at_once_the_first_wins() {
        EntryView item = asked(nursery.kim);
        amended(nursery.senior, item);
        Outcome<ItemState> stale = nursery.journals.moderation().approve(nursery.manager(), item.id(), item.version());
        assertThat(stale).isInstanceOf(Outcome.Conflict.class);
        EntryView seen = working(nursery.staff(nursery.kim), item.id());
        done(nursery.journals.moderation().giveBack(nursery.manager(), item.id(), seen.version(), "not yet"));

        assertThat(acknowledge(nursery.staff(nursery.kim), item.id(), seen.version()))
                .isNotInstanceOf(Outcome.Done.class);
        assertThat(nursery.seen(nursery.family(mother), item.id())).isEmpty();
    }

    @Test
    void P08_whoever_takes_a_child_out_of_it_does_not_become_its_amender() {
        EntryId entry = nursery.observed("Group", ada, ben);
        EntryView seen = nursery.seen(nursery.staff(nursery.kim), entry).orElseThrow();
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        entry,
                        seen.version(),
                        NewObservation.about(Set.of(ada, ben), "Group", "More.", seen.occurredAt())
                                .askingForModeration()));
        EntryView item =
                nursery.waiting(nursery.journals.writing().submit(nursery.staff(nursery.kim), entry, draft.version()));
        amended(nursery.senior, item);
        done(nursery.journals.writing().takeOut(nursery.manager(), entry, ben, "not there"));
        Version now = working(nursery.staff(nursery.senior), entry).version();

        assertThat(codes(nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, now)))
                .containsExactly(Code.OWN_DECISION);
        done(nursery.journals.moderation().approve(nursery.manager(), entry, now));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isEmpty();
    }

    @Test
    void P07_families_keep_the_approved_revision_while_its_amendment_waits_for_the_author() {
        EntryId entry = nursery.observed("Sand", ada);
        EntryView approved = nursery.seen(nursery.family(mother), entry).orElseThrow();
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        entry,
                        approved.version(),
                        NewObservation.about(Set.of(ada), "Sand, more", "", approved.occurredAt())
                                .askingForModeration()));
        EntryView item =
                nursery.waiting(nursery.journals.writing().submit(nursery.staff(nursery.kim), entry, draft.version()));
        Version version = amended(nursery.senior, item);

        assertThat(nursery.seen(nursery.family(mother), entry)).contains(approved);
        done(acknowledge(nursery.staff(nursery.kim), entry, version));
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().text())
                .isEqualTo("In better words.");
    }

    // What stands in the way

    @Test
    void P13_acknowledging_looks_again_at_every_picture() {
        MediumId photo = nursery.uploaded(nursery.family(mother));
        EntryView item = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        nursery.contribution("Cake", ada).withMedia(Nursery.attached(List.of(photo)))));
        assertThat(codes(amend(nursery.kim, item, Amendment.startingFrom(item).titled("The cake"))))
                .containsExactly(Code.DEPICTION_UNKNOWN);
        done(nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.in(item.id(), photo, Set.of(ada))));
        Version version = amended(nursery.kim, item);
        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(photo, Optional.of(item.id()), Set.of(ada), Strangers.SHOWN)));

        assertThat(acknowledge(nursery.family(mother), item.id(), version)).isInstanceOf(Outcome.Refused.class);
        assertThat(nursery.seen(nursery.family(mother), item.id())).isEmpty();
    }

    @Test
    void P04_acknowledging_looks_again_at_the_authors_links_and_restrictions() {
        ChildId bea = nursery.child("Bea");
        nursery.link(mother, bea, ParentalResponsibility.YES);
        EntryView item = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        new org.learningjournal.writing.NewContribution(
                                Set.of(ada, bea), "Both", "", nursery.now(), List.of())));
        Version version = amended(nursery.kim, item);
        nursery.restrict(mother, bea);

        assertThat(acknowledge(nursery.family(mother), item.id(), version)).isInstanceOf(Outcome.Refused.class);
        assertThat(nursery.seen(nursery.manager(), item.id())).isEmpty();
    }

    @Test
    void P06_the_wording_tells_a_family_no_other_childs_name() {
        EntryView item = offered();

        for (Amendment telling : List.of(
                Amendment.startingFrom(item).saying("With BEN."),
                Amendment.startingFrom(item).titled("Ben's cake"))) {
            assertThat(codes(amend(nursery.kim, item, telling))).containsExactly(Code.NAMES_CHILD);
        }
        EntryView named = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        new org.learningjournal.writing.NewContribution(
                                Set.of(ada), "Cake", "Wiht Ben", nursery.now(), List.of())));
        assertThat(amend(nursery.kim, named, Amendment.startingFrom(named).saying("With Ben")))
                .as("its author named him")
                .isInstanceOf(Outcome.AwaitsApproval.class);
    }

    @Test
    void P08_an_amended_observation_that_names_a_child_says_so() {
        EntryView item = asked(nursery.kim);

        amend(nursery.senior, item, Amendment.startingFrom(item).saying("With Ben."));

        assertThat(working(nursery.staff(nursery.kim), item.id()).why())
                .extracting(Reason::code)
                .containsExactly(Code.AUTHOR_ASKS, Code.NAMES_CHILD, Code.AMENDED);
    }

    @Test
    void P07_an_amendment_rewords_and_leaves_out_media_and_adds_none() {
        MediumId one = nursery.photo(ada);
        MediumId two = nursery.photo(ada);
        MediumId other = nursery.photo(ada);
        EntryView item = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Sand", ada)
                                .askingForModeration()
                                .withMedia(Nursery.attached(List.of(one, two)))));
        Amendment start = Amendment.startingFrom(item);
        assertThat(codes(amend(nursery.senior, item, start.captioned(other, "new", ""))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(amend(nursery.senior, item, start.leavingOut(other)))).containsExactly(Code.NOT_FOUND);
        assertThat(codes(amend(
                        nursery.senior, item, start.captioned(one, "a", "").leavingOut(one))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(amend(nursery.senior, item, start.withElements(Set.of(new ElementRef("none", "none"))))))
                .containsExactly(Code.UNKNOWN_ELEMENT);
        assertThat(codes(amend(nursery.senior, item, start.titled("")))).containsExactly(Code.INVALID);

        Outcome<ItemState> outcome = amend(
                nursery.senior, item, start.captioned(one, "A castle", "sand").leavingOut(two));

        EntryView seen = working(nursery.staff(nursery.kim), item.id());
        assertThat(outcome.orElseThrow().version()).isEqualTo(seen.version());
        assertThat(seen.media()).singleElement().satisfies(medium -> {
            assertThat(medium.id()).isEqualTo(one);
            assertThat(medium.caption()).isEqualTo("A castle");
        });
    }

    // The record

    @Test
    void P08_a_practitioner_who_approves_a_contribution_is_no_moderator_in_the_record() {
        EntryView item = offered();
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), item.id(), item.version()));

        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.codes()).containsExactly(Code.STAFF_OF_SETTING));
    }

    @Test
    void P08_nobody_whose_employment_has_ended_is_told_of_a_decision() {
        EntryView item = asked(nursery.kim);
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.kim, caller.instant()));

        Outcome<ItemState> outcome =
                nursery.journals.moderation().decline(nursery.manager(), item.id(), item.version(), "no");

        assertThat(((Outcome.Done<ItemState>) outcome).events().stream().flatMap(event -> event.recipients().stream()))
                .isEmpty();
    }

    @Test
    void P08_a_stale_decision_is_a_conflict_and_changes_nothing() {
        EntryView item = asked(nursery.kim);
        Version stale = new Version(item.version().number() + 1);
        var moderation = nursery.journals.moderation();

        Stream.<java.util.function.Supplier<Outcome<?>>>of(
                        () -> moderation.approve(nursery.manager(), item.id(), stale),
                        () -> moderation.giveBack(nursery.manager(), item.id(), stale, "no"),
                        () -> moderation.decline(nursery.manager(), item.id(), stale, "no"),
                        () -> moderation.approveAmended(
                                nursery.manager(), item.id(), stale, Amendment.startingFrom(item)),
                        () -> nursery.journals.writing().takeBack(nursery.staff(nursery.kim), item.id(), stale),
                        () -> acknowledge(nursery.staff(nursery.kim), item.id(), stale))
                .forEach(command -> assertThat(nursery.recorder.changesIn(
                                () -> assertThat(command.get()).isInstanceOf(Outcome.Conflict.class)))
                        .isEmpty());
    }

    @Test
    void P08_the_hits_stay_with_the_item_when_it_is_handed_over() {
        EntryView item = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        NewObservation.about(Set.of(ada), "Sand", "With Ben.", nursery.now())));
        assertThat(item.why()).extracting(Reason::code).containsExactly(Code.NAMES_CHILD);
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        done(nursery.journals.writing().handOver(nursery.manager(), nursery.kim, lee));

        assertThat(working(nursery.staff(lee), item.id()).why())
                .extracting(Reason::code)
                .containsExactly(Code.NAMES_CHILD);
    }

    @Test
    void P08_a_child_added_to_a_published_entry_sees_nothing_before_approval() {
        EntryId entry = nursery.observed("Sand", ada);
        EntryView approved = nursery.seen(nursery.staff(nursery.kim), entry).orElseThrow();
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        entry,
                        approved.version(),
                        NewObservation.about(Set.of(ada, ben), "Sand", "Ada and Ben.", approved.occurredAt())));

        EntryView item =
                nursery.waiting(nursery.journals.writing().submit(nursery.staff(nursery.kim), entry, draft.version()));

        assertThat(item.why()).extracting(Reason::code).containsExactly(Code.NAMES_CHILD);
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isEmpty();
        done(nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, item.version()));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isPresent();
    }
}
