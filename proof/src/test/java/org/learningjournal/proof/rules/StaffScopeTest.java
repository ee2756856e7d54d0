package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.rules.Caller.ADA;
import static org.learningjournal.proof.rules.Caller.BEN;
import static org.learningjournal.proof.rules.Caller.SELF;
import static org.learningjournal.proof.rules.Faces.DECLINED;
import static org.learningjournal.proof.rules.Faces.DECLINED_FROM_HOME;
import static org.learningjournal.proof.rules.Faces.FROM_HOME;
import static org.learningjournal.proof.rules.Faces.JOURNAL;
import static org.learningjournal.proof.rules.Faces.STAFF_JOURNAL;
import static org.learningjournal.proof.rules.Faces.WAITING;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/** What of a setting staff see, and for which reason. */
@Tag("pure")
class StaffScopeTest {
    private final Caller caller = new Caller();

    @Test
    void P03_who_is_limited_to_key_children_sees_of_their_own_child_what_they_keep_while_it_is_one() {
        caller.kin = Set.of(ADA);
        Face kept = Faces.keptBy(SELF, STAFF_JOURNAL);
        Face waiting = Faces.keptBy(SELF, FROM_HOME);
        caller.key = Set.of(ADA);
        assertPermits(caller.staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN), kept, Code.OWN_ITEM);
        assertPermits(caller.staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN), waiting, Code.OWN_ITEM);
        assertRefuses(caller.staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN), STAFF_JOURNAL, Code.STAFF_OWN_CHILD);
        caller.key = Set.of(BEN);
        assertRefuses(caller.staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN), kept, Code.OUT_OF_SCOPE);
        assertPermits(caller.staff(Rank.PRACTITIONER, Sees.ALL_CHILDREN), kept, Code.OWN_ITEM);
    }

    @Test
    void P08_seniors_see_what_waits_and_what_was_declined() {
        Known senior = caller.staff(Rank.SENIOR, Sees.ALL_CHILDREN);
        assertPermits(senior, WAITING, Code.MODERATOR);
        assertPermits(senior, DECLINED, Code.MODERATOR);
        assertPermits(senior, DECLINED_FROM_HOME, Code.MODERATOR);
    }

    @Test
    void P08_who_decides_alone_on_a_kind_sees_what_waits_of_it_about_their_own_child() {
        caller.kin = Set.of(ADA);
        caller.decidesAlone = Set.of(EntryKind.OBSERVATION);
        Known manager = caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN);
        assertPermits(manager, WAITING, Code.MODERATOR);
        assertRefuses(manager, FROM_HOME, Code.STAFF_OWN_CHILD);
        caller.restricted = Set.of(ADA);
        assertRefuses(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN), WAITING, Code.RESTRICTED);
    }

    @Test
    void P04_no_role_reaches_into_another_setting() {
        Face elsewhere = Faces.of(new SettingId(new UUID(0, 2)), JOURNAL);
        assertPermits(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN), JOURNAL, Code.STAFF_OF_SETTING);
        assertRefuses(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN), elsewhere, Code.NOT_FOUND);
    }

    private static void assertPermits(Known known, Face face, Code why) {
        assertThat(VisibilityRules.of(known).explain(face)).isEqualTo(Decision.permitted(why));
        assertThat(VisibilityRules.visibleTo(known).admits(face)).isTrue();
    }

    private static void assertRefuses(Known known, Face face, Code why) {
        assertThat(VisibilityRules.of(known).explain(face)).isEqualTo(Decision.refused(why));
        assertThat(VisibilityRules.visibleTo(known).admits(face)).isFalse();
    }
}
