package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Side;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.FamilyReach;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.Withdrawal;

/** Scenario 20 and BR-1 to BR-3: what was published to the wrong child goes in one call, and the record of it is complete. */
class RecallTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId father = nursery.parent("Finn", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private void read(PersonId family, EntryId entry) {
        assertThat(nursery.seen(nursery.family(family), entry)).isPresent();
    }

    private Withdrawal withdrawn(EntryId entry) {
        return done(nursery.journals.writing().withdraw(nursery.staff(nursery.kim), entry, "wrong child"));
    }

    @Test
    void P09_BR_3_a_recall_says_which_revision_and_bytes_reached_whom_and_when() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Group", List.of(photo), ada, ben);
        Version version = nursery.version(nursery.kim, entry);
        Caller reader = nursery.family(mother);
        nursery.seen(reader, entry);
        Caller opener = nursery.family(mother);
        nursery.journals.reading().open(opener, entry, Side.APPROVED, photo, new ByteArrayOutputStream());

        Caller remover = nursery.staff(nursery.kim);
        Withdrawal withdrawal = done(nursery.journals.writing().withdraw(remover, entry, "wrong child"));

        assertThat(withdrawal.takenOutAt()).isEqualTo(remover.instant());
        assertThat(withdrawal.publishedAt()).isBefore(reader.instant());
        assertThat(withdrawal.opened())
                .extracting(
                        delivery -> delivery.person(),
                        delivery -> (long) delivery.revision(),
                        delivery -> delivery.medium(),
                        delivery -> delivery.at())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                mother, version.number(), Optional.empty(), reader.instant()),
                        org.assertj.core.groups.Tuple.tuple(
                                mother, version.number(), Optional.of(photo), opener.instant()));
        assertThat(withdrawal.openedByStaff())
                .extracting(delivery -> delivery.person())
                .contains(nursery.kim)
                .doesNotContain(mother);
        assertThat(withdrawal.families())
                .containsExactlyInAnyOrder(
                        new FamilyReach(ada, Set.of(mother), Set.of(father)),
                        new FamilyReach(ben, Set.of(), Set.of(motherOfBen)));
    }

    @Test
    void P09_BR_3_taking_one_child_out_tells_of_that_childs_family_alone() {
        EntryId entry = nursery.observed("Group", ada, ben);
        read(mother, entry);
        read(motherOfBen, entry);

        Withdrawal withdrawal =
                done(nursery.journals.writing().takeOut(nursery.staff(nursery.kim), entry, ada, "not there"));

        assertThat(withdrawal.opened())
                .extracting(delivery -> delivery.person())
                .containsExactly(mother);
        assertThat(withdrawal.families()).containsExactly(new FamilyReach(ada, Set.of(mother), Set.of(father)));
    }

    @Test
    void P09_BR_3_whoever_could_have_opened_it_for_a_while_is_named_and_nobody_who_never_could() {
        PersonId before = nursery.parent("Bo", ada);
        PersonId kept = nursery.parent("Kay", ada);
        PersonId meanwhile = nursery.parent("May", ada);
        nursery.unlink(before, ada);
        nursery.restrict(kept, ada);
        EntryId entry = nursery.observed("Mistake", ada);
        nursery.unlink(meanwhile, ada);
        PersonId late = nursery.person("Lea");
        nursery.link(late, ada, ParentalResponsibility.NO);

        assertThat(withdrawn(entry).families())
                .containsExactly(new FamilyReach(ada, Set.of(), Set.of(mother, father, meanwhile)));
    }

    @Test
    void P09_BR_3_a_reader_under_another_record_of_the_human_counts_as_family() {
        PersonId twin = nursery.person("M. OfAda");
        done(nursery.journals.enrolling().join(nursery.manager(), mother, twin));
        EntryId entry = nursery.observed("Group", ada, ben);
        read(twin, entry);

        Withdrawal withdrawal =
                done(nursery.journals.writing().takeOut(nursery.staff(nursery.kim), entry, ada, "not there"));

        assertThat(withdrawal.opened())
                .extracting(delivery -> delivery.person())
                .containsExactly(twin);
        assertThat(withdrawal.families()).containsExactly(new FamilyReach(ada, Set.of(twin), Set.of(father)));
    }

    @Test
    void P09_BR_3_what_was_for_staff_only_reached_no_family() {
        EntryId entry = nursery.published(nursery.observation("Note", ada).forStaffOnly());

        assertThat(withdrawn(entry).families()).containsExactly(new FamilyReach(ada, Set.of(), Set.of()));
    }

    @Test
    void P09_a_recall_wins_over_an_amendment_approved_at_the_same_moment() {
        EntryId entry = nursery.observed("Sand", ada);
        EntryView approved = nursery.seen(nursery.staff(nursery.kim), entry).orElseThrow();
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
        Storage raced = Interposed.after(
                nursery.storage,
                "entries.find",
                1,
                () -> done(
                        nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, item.version())));

        Outcome<Withdrawal> outcome =
                Journals.builder().storage(raced).build().writing().withdraw(nursery.manager(), entry, "wrong child");

        done(outcome);
        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
        assertThat(nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, item.version()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(codes(nursery.journals.writing().withdraw(nursery.manager(), entry, "again")))
                .isNotEmpty();
    }
}
