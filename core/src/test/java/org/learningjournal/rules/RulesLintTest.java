package org.learningjournal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.RulesFinding.Kind;

class RulesLintTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SettingRules SHIPPED = SettingRules.defaults();
    private static final Child ADA = child("Ada");
    private static final Child MAY = child("May");

    private final List<Colleague> staff = new ArrayList<>();
    private final Map<String, Map<Permission, Allowance>> others = new HashMap<>();

    private static Child child(String name) {
        return new Child(
                ChildId.at(NOON),
                SettingId.at(NOON),
                name,
                "Example",
                Optional.empty(),
                LocalDate.of(2023, 1, 1),
                Optional.empty());
    }

    private static Colleague colleague(String name, Rank rank) {
        return new Colleague(name, rank, Set.of(), Sees.AS_THE_SETTING, Map.of(), Set.of(), Set.of(), Set.of());
    }

    private static Colleague marked(Colleague c, Mark mark) {
        return new Colleague(
                c.name(),
                c.rank(),
                Set.of(mark),
                c.sees(),
                c.exceptions(),
                c.keyChildren(),
                c.ownChildren(),
                c.keptFrom());
    }

    private static Colleague parentOf(Colleague c, Child child) {
        return new Colleague(
                c.name(),
                c.rank(),
                c.marks(),
                c.sees(),
                c.exceptions(),
                c.keyChildren(),
                Set.of(child.id()),
                c.keptFrom());
    }

    private static Colleague keptFrom(Colleague c, Child child) {
        return new Colleague(
                c.name(),
                c.rank(),
                c.marks(),
                c.sees(),
                c.exceptions(),
                c.keyChildren(),
                c.ownChildren(),
                Set.of(child.id()));
    }

    private static Colleague excepted(Colleague c, Permission permission, Allowance answer) {
        return new Colleague(
                c.name(),
                c.rank(),
                c.marks(),
                c.sees(),
                Map.of(permission, answer),
                c.keyChildren(),
                c.ownChildren(),
                c.keptFrom());
    }

    private void works(Colleague... colleagues) {
        staff.addAll(List.of(colleagues));
    }

    /** A manager, a senior and a practitioner: with the shipped rules there is nothing to say. */
    private void usual() {
        works(colleague("Mo", Rank.MANAGER), colleague("Sam", Rank.SENIOR), colleague("Kim", Rank.PRACTITIONER));
    }

    private List<RulesFinding> findings(SettingRules rules) {
        return RulesLint.findings(rules, new Workforce(staff, List.of(ADA, MAY), others));
    }

    private void assertFinds(SettingRules rules, Kind kind, String part) {
        assertThat(findings(rules))
                .filteredOn(finding -> finding.kind() == kind)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence()).contains(part).endsWith(".");
                });
    }

    private void assertFindsNo(SettingRules rules, Kind kind) {
        assertThat(findings(rules)).extracting(RulesFinding::kind).doesNotContain(kind);
    }

    @Test
    void shipped_rules_with_a_second_approver_contradict_nothing() {
        usual();
        assertThat(findings(SHIPPED)).isEmpty();
    }

    @Test
    void P08_nothing_is_moderated_without_triggers_and_sampling() {
        usual();
        SettingRules none = SHIPPED.withTriggers(Set.of());
        assertFinds(none, Kind.NOTHING_IS_MODERATED, "no trigger and no sampling");
        assertFindsNo(none.withSamplingRate(1), Kind.NOTHING_IS_MODERATED);
    }

    @Test
    void P08_a_trainee_whose_mark_is_no_trigger_is_named() {
        usual();
        works(marked(colleague("Tess", Rank.PRACTITIONER), Mark.TRAINEE));
        SettingRules unwatched = SHIPPED.withTriggers(Set.of(ModerationTrigger.AGENCY));
        assertFinds(unwatched, Kind.MARK_NOT_WATCHED, "trainee is no trigger: what Tess writes");
        assertFindsNo(SHIPPED, Kind.MARK_NOT_WATCHED);
        staff.remove(3);
        works(excepted(
                marked(colleague("Tess", Rank.PRACTITIONER), Mark.TRAINEE),
                Permission.PUBLISH_DIRECTLY,
                Allowance.DENY));
        assertFindsNo(unwatched, Kind.MARK_NOT_WATCHED);
    }

    @Test
    void P08_staff_who_publish_about_their_own_children_are_named() {
        usual();
        works(parentOf(colleague("Pat", Rank.PRACTITIONER), ADA));
        assertFinds(
                SHIPPED.withTriggers(Set.of(ModerationTrigger.TRAINEE)),
                Kind.OWN_CHILD_NOT_WATCHED,
                "the family of Pat");
        assertFindsNo(SHIPPED, Kind.OWN_CHILD_NOT_WATCHED);
    }

    @Test
    void P08_no_second_approver_for_the_managers_own_child() {
        works(parentOf(colleague("Mo", Rank.MANAGER), ADA), colleague("Kim", Rank.PRACTITIONER));
        assertFinds(SHIPPED, Kind.NO_SECOND_APPROVER, "Ada Example");
        works(colleague("Sam", Rank.SENIOR));
        assertFindsNo(SHIPPED, Kind.NO_SECOND_APPROVER);
    }

    @Test
    void P08_a_second_approver_whom_a_restriction_keeps_away_is_none() {
        works(parentOf(colleague("Mo", Rank.MANAGER), ADA), keptFrom(colleague("Sam", Rank.SENIOR), ADA));
        assertFinds(SHIPPED, Kind.NO_SECOND_APPROVER, "Ada Example");
    }

    @Test
    void P08_limited_to_key_children_without_anybody_who_sees_all_observations_wait_for_ever() {
        usual();
        SettingRules limited = SHIPPED.withStaffSee(Sees.KEY_CHILDREN);
        assertFinds(limited, Kind.OBSERVATIONS_WAIT_FOR_EVER, "Ada Example, May Example");
        assertFinds(limited, Kind.CONTRIBUTIONS_WAIT_FOR_EVER, "Ada Example, May Example");
        works(new Colleague("Alex", Rank.SENIOR, Set.of(), Sees.ALL_CHILDREN, Map.of(), Set.of(), Set.of(), Set.of()));
        assertThat(findings(limited)).isEmpty();
    }

    @Test
    void P06_contributions_that_nobody_may_approve_are_named() {
        works(
                excepted(colleague("Mo", Rank.MANAGER), Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY),
                excepted(colleague("Sam", Rank.SENIOR), Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY),
                colleague("Kim", Rank.PRACTITIONER));
        assertFindsNo(SHIPPED, Kind.CONTRIBUTIONS_WAIT_FOR_EVER);
        SettingRules seniors = SHIPPED.withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS);
        assertFinds(seniors, Kind.CONTRIBUTIONS_WAIT_FOR_EVER, "Ada Example, May Example");
        works(excepted(colleague("Pia", Rank.PRACTITIONER), Permission.APPROVE_CONTRIBUTIONS, Allowance.PERMIT));
        assertFindsNo(seniors, Kind.CONTRIBUTIONS_WAIT_FOR_EVER);
    }

    @Test
    void P08_the_only_moderator_cannot_be_sampled_or_denied() {
        works(colleague("Mo", Rank.MANAGER), colleague("Kim", Rank.PRACTITIONER));
        assertFinds(SHIPPED.withSamplingRate(5), Kind.MODERATOR_WAITS_FOR_NOBODY, "Only Mo moderates");
        assertFindsNo(SHIPPED, Kind.MODERATOR_WAITS_FOR_NOBODY);
        staff.set(0, excepted(colleague("Mo", Rank.MANAGER), Permission.PUBLISH_DIRECTLY, Allowance.DENY));
        assertFinds(SHIPPED, Kind.MODERATOR_WAITS_FOR_NOBODY, "Only Mo moderates");
    }

    @Test
    void P09_sampling_everything_leaves_the_triggers_nothing() {
        usual();
        assertFinds(SHIPPED.withSamplingRate(100), Kind.SAMPLING_LEAVES_NOTHING, "every observation wait");
        assertFindsNo(SHIPPED.withSamplingRate(99), Kind.SAMPLING_LEAVES_NOTHING);
    }

    @Test
    void P08_escalation_that_comes_late_or_reaches_nobody() {
        usual();
        assertFinds(SHIPPED.withEscalateAfter(Duration.ofDays(15)), Kind.LATE_ESCALATION, "15 days");
        assertFindsNo(SHIPPED.withEscalateAfter(Duration.ofDays(14)), Kind.LATE_ESCALATION);
        assertFindsNo(SHIPPED, Kind.ESCALATION_TO_NOBODY);
        staff.remove(1);
        assertFinds(SHIPPED, Kind.ESCALATION_TO_NOBODY, "Mo is the only one");
    }

    @Test
    void exceptions_that_change_nothing_are_named_and_others_are_not() {
        usual();
        Colleague lee = colleague("Lee", Rank.PRACTITIONER);
        SettingRules seniors = SHIPPED.withContributionApprovers(SettingRules.Approvers.SENIORS_AND_MANAGERS);
        SettingRules notAtHome = SHIPPED.withWorkAtHome(SettingRules.WorkAtHome.NOT_ALLOWED);
        Colleague trainee = marked(lee, Mark.TRAINEE);
        expectEffect(lee, Permission.PUBLISH_DIRECTLY, Allowance.PERMIT, SHIPPED, false);
        expectEffect(lee, Permission.PUBLISH_DIRECTLY, Allowance.PERMIT, SHIPPED.withSamplingRate(1), true);
        expectEffect(trainee, Permission.PUBLISH_DIRECTLY, Allowance.PERMIT, SHIPPED, true);
        expectEffect(lee, Permission.PUBLISH_DIRECTLY, Allowance.DENY, SHIPPED, true);
        expectEffect(lee, Permission.APPROVE_CONTRIBUTIONS, Allowance.PERMIT, SHIPPED, false);
        expectEffect(lee, Permission.APPROVE_CONTRIBUTIONS, Allowance.PERMIT, seniors, true);
        expectEffect(lee, Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY, seniors, false);
        expectEffect(lee, Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY, SHIPPED, true);
        expectEffect(lee, Permission.WORK_AT_HOME, Allowance.PERMIT, SHIPPED, false);
        expectEffect(lee, Permission.WORK_AT_HOME, Allowance.PERMIT, notAtHome, true);
        expectEffect(lee, Permission.WORK_AT_HOME, Allowance.DENY, notAtHome, false);
        expectEffect(lee, Permission.COMMENT, Allowance.PERMIT, SHIPPED, false);
        expectEffect(lee, Permission.COMMENT, Allowance.DENY, SHIPPED, true);
    }

    private void expectEffect(
            Colleague colleague, Permission permission, Allowance answer, SettingRules rules, boolean effect) {
        staff.add(excepted(colleague, permission, answer));
        if (effect) {
            assertFindsNo(rules, Kind.EXCEPTION_WITHOUT_EFFECT);
        } else {
            assertFinds(rules, Kind.EXCEPTION_WITHOUT_EFFECT, "The exception of Lee changes nothing: " + permission);
        }
        staff.remove(staff.size() - 1);
    }

    @Test
    void exceptions_of_staff_matters_mean_nothing_to_persons_who_are_not_staff() {
        usual();
        others.put("Nan", Map.of(Permission.PUBLISH_DIRECTLY, Allowance.DENY));
        assertFinds(SHIPPED, Kind.EXCEPTION_WITHOUT_EFFECT, "The exception of Nan");
        others.put("Nan", Map.of(Permission.COMMENT, Allowance.DENY));
        assertFindsNo(SHIPPED, Kind.EXCEPTION_WITHOUT_EFFECT);
    }

    @Test
    void P11_a_session_that_lasts_longer_at_home_is_named() {
        usual();
        assertFinds(SHIPPED.withIdleLimitAtHome(Duration.ofMinutes(16)), Kind.IDLE_LONGER_AT_HOME, "PT16M");
        assertFindsNo(SHIPPED.withIdleLimitAtHome(Duration.ofMinutes(15)), Kind.IDLE_LONGER_AT_HOME);
    }

    @Test
    void P13_a_word_that_is_no_name_but_a_childs_is_mentioned() {
        usual();
        assertFinds(SHIPPED.withMaskExceptions(Set.of("may", "Rose")), Kind.MASK_EXCEPTION_IS_A_NAME, "\"may\"");
        assertFindsNo(SHIPPED.withMaskExceptions(Set.of("Rose")), Kind.MASK_EXCEPTION_IS_A_NAME);
    }

    @Test
    void findings_come_in_the_order_of_their_kinds() {
        works(marked(colleague("Mo", Rank.MANAGER), Mark.TRAINEE));
        List<Kind> kinds = findings(SHIPPED.withTriggers(Set.of())
                        .withEscalateAfter(Duration.ofDays(30))
                        .withIdleLimitAtHome(Duration.ofHours(2))
                        .withMaskExceptions(Set.of("Ada")))
                .stream()
                .map(RulesFinding::kind)
                .toList();
        assertThat(kinds)
                .containsExactly(
                        Kind.NOTHING_IS_MODERATED,
                        Kind.MARK_NOT_WATCHED,
                        Kind.LATE_ESCALATION,
                        Kind.ESCALATION_TO_NOBODY,
                        Kind.IDLE_LONGER_AT_HOME,
                        Kind.MASK_EXCEPTION_IS_A_NAME);
    }
}
