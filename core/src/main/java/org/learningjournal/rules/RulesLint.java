package org.learningjournal.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.rules.RulesFinding.Kind;

/** Names contradictions between a setting's rules and the people to whom they apply. A pure function. */
public final class RulesLint {
    private static final Duration LATE = Duration.ofDays(14);
    private static final int NAMED = 3;

    private final SettingRules rules;
    private final Workforce workforce;
    private final List<Colleague> moderators;
    private final List<RulesFinding> findings = new ArrayList<>();

    private RulesLint(SettingRules rules, Workforce workforce) {
        this.rules = rules;
        this.workforce = workforce;
        this.moderators =
                workforce.staff().stream().filter(Colleague::moderates).toList();
    }

    /**
     * What should be known about some rules.
     *
     * @param rules rules in force or proposed
     * @param workforce to whom they apply
     * @return findings in the order of {@link Kind}; empty if there is nothing to say
     */
    public static List<RulesFinding> findings(SettingRules rules, Workforce workforce) {
        RulesLint lint = new RulesLint(rules, workforce);
        lint.lookAtTriggers();
        lint.lookForApprovers();
        lint.lookAtEscalation();
        new ExceptionLint(rules, workforce).effectless().forEach(lint.finding(Kind.EXCEPTION_WITHOUT_EFFECT));
        lint.lookAtTheRest();
        return lint.findings.stream()
                .sorted(Comparator.comparing(RulesFinding::kind))
                .toList();
    }

    private java.util.function.Consumer<String> finding(Kind kind) {
        return sentence -> findings.add(new RulesFinding(kind, sentence));
    }

    private void find(boolean found, Kind kind, String sentence) {
        if (found) {
            findings.add(new RulesFinding(kind, sentence));
        }
    }

    private void lookAtTriggers() {
        find(
                rules.triggers().isEmpty() && rules.samplingRate() == 0,
                Kind.NOTHING_IS_MODERATED,
                "There is no trigger and no sampling: no observation ever waits for a senior,"
                        + " unless a picture is unreviewed or its author is denied publishing directly.");
        unwatched(ModerationTrigger.TRAINEE, Mark.TRAINEE);
        unwatched(ModerationTrigger.AGENCY, Mark.AGENCY);
        List<String> parents = named(colleague -> colleague.hasOneOf(present()) && publishesDirectly(colleague));
        find(
                !rules.triggers().contains(ModerationTrigger.OWN_CHILD) && !parents.isEmpty(),
                Kind.OWN_CHILD_NOT_WATCHED,
                "own_child is no trigger, but children of the family of " + list(parents) + " are here.");
        find(
                rules.samplingRate() == 100,
                Kind.SAMPLING_LEAVES_NOTHING,
                "Sampling 100 % makes every observation wait, so the triggers decide nothing.");
    }

    private void unwatched(ModerationTrigger trigger, Mark mark) {
        List<String> authors = named(colleague -> colleague.marks().contains(mark) && publishesDirectly(colleague));
        find(
                !rules.triggers().contains(trigger) && !authors.isEmpty(),
                Kind.MARK_NOT_WATCHED,
                trigger.name().toLowerCase(Locale.ROOT) + " is no trigger: what " + list(authors)
                        + " writes is published without a senior.");
    }

    private boolean publishesDirectly(Colleague colleague) {
        return colleague.allowance(Permission.PUBLISH_DIRECTLY) != Allowance.DENY && rules.samplingRate() < 100;
    }

    private void lookForApprovers() {
        BiPredicate<Colleague, ChildId> moderates =
                (colleague, child) -> colleague.moderates() && colleague.mayDecideAbout(child, rules);
        List<Child> unmoderated = without(moderates);
        List<String> ofModerators = unmoderated.stream()
                .filter(this::isOfAModerator)
                .map(Child::fullName)
                .toList();
        List<String> ofOthers = unmoderated.stream()
                .filter(child -> !isOfAModerator(child))
                .map(Child::fullName)
                .toList();
        find(
                !ofModerators.isEmpty(),
                Kind.NO_SECOND_APPROVER,
                "A senior or manager is of the family of " + list(ofModerators)
                        + ", and no second approver exists for what waits about them.");
        find(
                !ofOthers.isEmpty(),
                Kind.OBSERVATIONS_WAIT_FOR_EVER,
                "No senior or manager may decide about " + list(ofOthers)
                        + ": an observation about them that has to wait would wait for ever.");
        List<String> uncontributed = without((colleague, child) ->
                        colleague.approvesContributions(rules) && colleague.mayDecideAbout(child, rules))
                .stream()
                .map(Child::fullName)
                .toList();
        find(
                !uncontributed.isEmpty(),
                Kind.CONTRIBUTIONS_WAIT_FOR_EVER,
                "Nobody may approve contributions about " + list(uncontributed) + ".");
        boolean waits = moderators.size() == 1
                && (rules.samplingRate() > 0
                        || moderators.get(0).allowance(Permission.PUBLISH_DIRECTLY) == Allowance.DENY);
        find(
                waits,
                Kind.MODERATOR_WAITS_FOR_NOBODY,
                "Only " + list(named(Colleague::moderates))
                        + " moderates, but observations of their own have to wait for a senior as well.");
    }

    private List<Child> without(BiPredicate<Colleague, ChildId> decides) {
        return workforce.children().stream()
                .filter(child -> workforce.staff().stream().noneMatch(colleague -> decides.test(colleague, child.id())))
                .sorted(Comparator.comparing(Child::fullName))
                .toList();
    }

    private boolean isOfAModerator(Child child) {
        return moderators.stream().anyMatch(colleague -> colleague.ownChildren().contains(child.id()));
    }

    private void lookAtEscalation() {
        find(
                rules.escalateAfter().compareTo(LATE) > 0,
                Kind.LATE_ESCALATION,
                "Items wait for " + rules.escalateAfter().toDays()
                        + " days before anybody else is asked, which is longer than two weeks.");
        find(
                moderators.size() == 1,
                Kind.ESCALATION_TO_NOBODY,
                "Items are escalated to seniors and managers, but " + list(named(Colleague::moderates))
                        + " is the only one.");
    }

    private void lookAtTheRest() {
        find(
                rules.idleLimitAtHome().compareTo(rules.idleLimit()) > 0,
                Kind.IDLE_LONGER_AT_HOME,
                "An idle session lasts " + rules.idleLimitAtHome() + " away from the setting, but only "
                        + rules.idleLimit() + " at it.");
        rules.maskExceptions().stream()
                .sorted()
                .filter(word -> workforce.children().stream().anyMatch(child -> bears(child, word)))
                .map(word -> "\"" + word + "\" is never taken for a name, but is the name of a child:"
                        + " texts may name them to other families.")
                .forEach(finding(Kind.MASK_EXCEPTION_IS_A_NAME));
    }

    private static boolean bears(Child child, String word) {
        return Stream.concat(Stream.of(child.givenName(), child.familyName()), child.knownAs().stream())
                .anyMatch(name -> name.strip().equalsIgnoreCase(word.strip()));
    }

    private List<ChildId> present() {
        return workforce.children().stream().map(Child::id).toList();
    }

    private List<String> named(Predicate<Colleague> which) {
        return workforce.staff().stream()
                .filter(which)
                .map(Colleague::name)
                .sorted()
                .toList();
    }

    private static String list(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}
