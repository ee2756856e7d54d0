package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.moderation.Amendment;
import org.learningjournal.moderation.Escalation;
import org.learningjournal.moderation.OverdueItem;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.visibility.EntryView;

/** Section 3, "approver absent": what waits over three days is escalated to all seniors, then managers. */
class EscalationTest {
    private static final Duration LIMIT = Duration.ofDays(3);

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mia", ada);

    private EntryView asked(PersonId author) {
        return nursery.waiting(nursery.journals
                .writing()
                .submit(nursery.staff(author), nursery.observation("Sand", ada).askingForModeration()));
    }

    private EntryView offered() {
        return nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
    }

    private List<OverdueItem> overdue() {
        return nursery.journals.moderation().overdue(nursery.manager());
    }

    private OverdueItem only() {
        assertThat(overdue()).hasSize(1);
        return overdue().get(0);
    }

    @Test
    @Settles(PolicyDefault.APPROVER_ABSENT)
    void P08_exactly_three_days_are_not_too_long_and_a_moment_more_is() {
        EntryView item = asked(nursery.kim);
        Caller first =
                Caller.staff(nursery.setting, nursery.manager, nursery.now().plus(LIMIT));
        Caller second =
                Caller.staff(nursery.setting, nursery.manager, first.instant().plusMillis(1));

        assertThat(nursery.journals.moderation().overdue(first)).isEmpty();
        assertThat(nursery.journals.moderation().overdue(second))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.entry()).isEqualTo(item.id());
                    assertThat(late.escalation()).isEqualTo(Escalation.SENIORS);
                    assertThat(late.recipients()).containsExactly(nursery.senior);
                });
    }

    @Test
    @Settles(PolicyDefault.APPROVER_ABSENT)
    void P08_after_the_same_time_again_managers_are_asked_as_well() {
        asked(nursery.kim);
        nursery.pass(LIMIT).pass(LIMIT);

        assertThat(only().escalation()).isEqualTo(Escalation.MANAGERS);
        assertThat(only().recipients()).containsExactlyInAnyOrder(nursery.senior, nursery.manager);
    }

    @Test
    void P08_the_longest_waiting_comes_first_whenever_the_thing_occurred() {
        EntryView first = offered();
        nursery.pass(Duration.ofHours(1));
        EntryView second = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        new org.learningjournal.writing.NewContribution(
                                Set.of(ada), "Long ago", "", nursery.now().minus(Duration.ofDays(1)), List.of())));
        nursery.pass(LIMIT);

        assertThat(overdue()).extracting(OverdueItem::entry).containsExactly(first.id(), second.id());
        assertThat(nursery.journals
                        .moderation()
                        .queue(nursery.manager(), PageRequest.oldest(10))
                        .items())
                .extracting(row -> row.item().id(), row -> row.escalation())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second.id(), Escalation.SENIORS),
                        org.assertj.core.groups.Tuple.tuple(first.id(), Escalation.SENIORS));
    }

    @Test
    void P08_neither_author_nor_amender_nor_family_nor_the_restricted_nor_who_is_out_of_scope_is_asked() {
        PersonId author = nursery.employed("Amy", Rank.SENIOR);
        PersonId family = nursery.employed("Fay", Rank.SENIOR);
        PersonId restricted = nursery.employed("Ray", Rank.SENIOR);
        nursery.employed("Lou", Rank.SENIOR, Sees.KEY_CHILDREN);
        nursery.link(family, ada, ParentalResponsibility.YES);
        nursery.restrict(restricted, ada);
        EntryView item = asked(author);
        nursery.pass(LIMIT);
        assertThat(only().recipients()).containsExactly(nursery.senior);

        PersonId amender = nursery.employed("Ann", Rank.SENIOR);
        Outcome<?> amended = nursery.journals
                .moderation()
                .approveAmended(
                        nursery.staff(amender),
                        item.id(),
                        item.version(),
                        Amendment.startingFrom(item).titled("Sand!"));
        assertThat(amended).isInstanceOf(Outcome.AwaitsApproval.class);

        assertThat(only().recipients())
                .as("an amendment does not begin the waiting anew")
                .containsExactly(nursery.senior);
    }

    @Test
    void P08_where_no_senior_is_left_managers_are_asked_at_once_and_a_sole_manager_even_about_the_own() {
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        asked(nursery.kim);
        asked(nursery.manager);
        nursery.pass(LIMIT);

        assertThat(overdue()).hasSize(2).allSatisfy(late -> {
            assertThat(late.escalation()).isEqualTo(Escalation.SENIORS);
            assertThat(late.recipients()).containsExactly(nursery.manager);
        });
    }

    @Test
    void P04_what_is_held_for_a_manager_is_asked_of_managers() {
        offered();
        nursery.restrict(mother, ada);
        nursery.pass(LIMIT);

        assertThat(only().recipients()).containsExactly(nursery.manager);
    }

    @Test
    void P04_escalating_widens_nothing_anybody_sees_and_writes_nothing() {
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        EntryView item = asked(nursery.kim);
        nursery.pass(LIMIT);

        assertThat(nursery.journals.moderation().overdue(nursery.staff(lee))).isEmpty();
        assertThat(nursery.journals.moderation().overdue(nursery.family(mother)))
                .isEmpty();
        Caller caller = nursery.manager();
        assertThat(nursery.recorder.changesIn(
                        () -> nursery.journals.moderation().overdue(caller)))
                .isEmpty();
        for (PersonId told : only().recipients()) {
            assertThat(nursery.journals
                            .reading()
                            .find(nursery.staff(told), item.id(), org.learningjournal.journal.Side.WORKING))
                    .isPresent();
        }
    }

    @Test
    void P08_silence_never_approves() {
        EntryView item = offered();
        nursery.pass(Duration.ofDays(90));
        overdue();

        assertThat(nursery.seen(nursery.family(mother), item.id())).isEmpty();
    }
}
