package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.journal.Comment;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;

/** Names as children have them: shared, bilingual, in other scripts, and words of the language (section 3, names and comments). */
class NamesInLifeTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada", "Archer");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId father = nursery.parent("Finn", ada);

    /** Whether a comment in Ada's thread is held: her father does not see what her mother wrote. */
    private boolean isHeld(String text) {
        EntryId entry = nursery.observed("Sand", ada);
        nursery.comments(nursery.family(mother), entry, ada, text);
        return nursery.journals
                .reading()
                .comments(nursery.family(father), entry, ada)
                .isEmpty();
    }

    private ChildId called(String givenName, String familyName, String knownAs) {
        Caller caller = nursery.manager();
        return done(nursery.journals
                .enrolling()
                .addChild(
                        caller,
                        new NewChild(
                                givenName,
                                familyName,
                                Optional.of(knownAs),
                                LocalDate.of(2023, 3, 1),
                                Period.since(Instant.parse("2026-01-01T00:00:00Z")),
                                Optional.empty())));
    }

    @Test
    @Settles(PolicyDefault.NAMES)
    void P13_the_name_two_children_share_stays_for_each_family_and_the_other_familys_name_does_not() {
        ChildId other = nursery.child("Ada", "Baker");
        PersonId motherOfOther = nursery.parent("Bella", other);
        EntryId entry = nursery.published(NewObservation.about(
                Set.of(ada, other), "Two Adas", "Ada Archer and Ada Baker: Ada laughs.", nursery.now()));

        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().text())
                .isEqualTo("Ada Archer and another child: Ada laughs.");
        assertThat(nursery.seen(nursery.family(motherOfOther), entry)
                        .orElseThrow()
                        .text())
                .isEqualTo("Another child and Ada Baker: Ada laughs.");
        assertThat(isHeld("Ada is happy")).as("the thread's own child").isFalse();
        assertThat(isHeld("Ada Baker is happy")).isTrue();
    }

    @Test
    @Settles(PolicyDefault.COMMENTS)
    void P05_a_comment_that_names_a_child_in_another_script_is_held() {
        nursery.child("Олена", "Коваль");
        nursery.child("李明", "王");
        nursery.child("Zoë", "Ångström");
        nursery.child("Νίκος", "Παππάς");

        assertThat(isHeld("Ada und ОЛЕНА im Sand")).isTrue();
        assertThat(isHeld("Ada和李明一起玩")).isTrue();
        assertThat(isHeld("with Zoe\u0308 again")).as("a combining mark").isTrue();
        assertThat(isHeld("with ＺＯË again")).as("full width").isTrue();
        assertThat(isHeld("Ada και ΝΊΚΟΣ")).as("a final sigma").isTrue();
        assertThat(isHeld("Оленака")).as("whole words only").isFalse();
        assertThat(isHeld("Ada plays")).isFalse();
    }

    @Test
    @Settles(PolicyDefault.NAMES)
    void P13_every_name_of_a_child_with_two_languages_is_masked() {
        ChildId mei = called("Mei-Ling", "Chan", "美玲");
        EntryId entry = nursery.published(NewObservation.about(
                Set.of(ada, mei),
                "Dragon",
                "Mei-Ling, Mei Ling, Mei, 美玲 and Ada dance; Ms Chan's MEI-LING too.",
                nursery.now()));

        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().text())
                .doesNotContain("Mei", "Ling", "MEI", "美玲", "Chan")
                .contains("Ada");
        assertThat(isHeld("美玲 was there")).isTrue();
        assertThat(isHeld("mei ling was there")).isTrue();
    }

    @Test
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_a_month_that_is_a_childs_name_too_makes_an_observation_wait_rather_than_leak() {
        ChildId may = nursery.child("May", "Monday");
        Outcome<EntryView> outcome = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        NewObservation.about(Set.of(ada), "Spring", "Ada danced with May.", nursery.now()));
        assertThat(((Outcome.AwaitsApproval<EntryView>) outcome).why())
                .extracting(Reason::code)
                .containsExactly(Code.NAMES_CHILD);

        PersonId motherOfMay = nursery.parent("Maud", may);
        EntryId own = nursery.observed("Sand", may);
        nursery.comments(nursery.family(motherOfMay), own, may, "May was born in May");
        assertThat(nursery.journals.reading().comments(nursery.staff(nursery.kim), own, may))
                .as("in her own thread her name is no other child's")
                .extracting(CommentView::state)
                .containsExactly(Comment.State.SHOWN);
        assertThat(isHeld("Ada danced with May")).isTrue();
    }

    @Test
    @Settles(PolicyDefault.COMMENTS)
    void P05_a_familys_name_alone_is_a_name_too_and_a_siblings_is_the_threads_own() {
        ChildId sibling = nursery.child("Bea", "Archer");
        nursery.child("Ben", "Baker");

        assertThat(isHeld("The Bakers were there")).as("whole words").isFalse();
        assertThat(isHeld("Baker's cake")).isTrue();
        assertThat(isHeld("The Archer family")).isFalse();
        assertThat(isHeld("With Bea"))
                .as("%s is another child in this thread", sibling)
                .isTrue();
    }
}
