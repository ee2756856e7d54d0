package org.learningjournal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.learningjournal.people.StaffMember.Sees;

/**
 * A key of the JSON: its name, what it may hold, and where that stands in the rules.
 *
 * @param name the name
 * @param value what it may hold
 * @param get reads it off the rules
 * @param with the same rules with another value; throws {@link IllegalArgumentException} for one out of range
 * @param <T> the kind of value
 */
record RulesKey<T>(
        String name,
        RulesValue<T> value,
        Function<SettingRules, T> get,
        BiFunction<SettingRules, T, SettingRules> with) {
    static final List<RulesKey<?>> ALL = List.of(
            new RulesKey<>(
                    "staffSee",
                    RulesValue.oneOf(List.of(Sees.ALL_CHILDREN, Sees.KEY_CHILDREN)),
                    SettingRules::staffSee,
                    SettingRules::withStaffSee),
            new RulesKey<>(
                    "triggers",
                    RulesValue.someOf(List.of(ModerationTrigger.values())),
                    SettingRules::triggers,
                    SettingRules::withTriggers),
            new RulesKey<>(
                    "samplingRate",
                    RulesValue.wholeNumber(),
                    SettingRules::samplingRate,
                    SettingRules::withSamplingRate),
            new RulesKey<>(
                    "contributionApprovers",
                    RulesValue.oneOf(List.of(SettingRules.Approvers.values())),
                    SettingRules::contributionApprovers,
                    SettingRules::withContributionApprovers),
            new RulesKey<>(
                    "escalateAfter",
                    RulesValue.duration(),
                    SettingRules::escalateAfter,
                    SettingRules::withEscalateAfter),
            new RulesKey<>(
                    "consentReview",
                    RulesValue.wholeNumber(),
                    SettingRules::consentReview,
                    SettingRules::withConsentReview),
            new RulesKey<>(
                    "familyAccessDays",
                    RulesValue.wholeNumber(),
                    SettingRules::familyAccessDays,
                    SettingRules::withFamilyAccessDays),
            new RulesKey<>(
                    "history",
                    RulesValue.oneOf(List.of(SettingRules.History.values())),
                    SettingRules::history,
                    SettingRules::withHistory),
            new RulesKey<>(
                    "workAtHome",
                    RulesValue.oneOf(List.of(SettingRules.WorkAtHome.values())),
                    SettingRules::workAtHome,
                    SettingRules::withWorkAtHome),
            new RulesKey<>("idleLimit", RulesValue.duration(), SettingRules::idleLimit, SettingRules::withIdleLimit),
            new RulesKey<>(
                    "idleLimitAtHome",
                    RulesValue.duration(),
                    SettingRules::idleLimitAtHome,
                    SettingRules::withIdleLimitAtHome),
            new RulesKey<>(
                    "maskExceptions",
                    RulesValue.texts(),
                    SettingRules::maskExceptions,
                    SettingRules::withMaskExceptions),
            new RulesKey<>(
                    "mostPixels", RulesValue.largeNumber(), SettingRules::mostPixels, SettingRules::withMostPixels),
            new RulesKey<>("mostBytes", RulesValue.largeNumber(), SettingRules::mostBytes, SettingRules::withMostBytes),
            new RulesKey<>(
                    "uncleaned",
                    RulesValue.oneOf(List.of(SettingRules.Uncleaned.values())),
                    SettingRules::uncleaned,
                    SettingRules::withUncleaned));

    static Optional<RulesKey<?>> named(String name) {
        return ALL.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().<String>map(RulesKey::name).toList();
    }

    Found written(SettingRules rules) {
        return value.write().apply(get.apply(rules));
    }

    /** The same rules with what was found, or a complaint about it. */
    SettingRules read(SettingRules rules, Found found, List<String> problems) {
        Optional<T> read = value.read().apply(found);
        if (read.isEmpty()) {
            problems.add("rules." + name + " must be " + value.allowed() + ", not " + found.shown());
            return rules;
        }
        try {
            return with.apply(rules, read.get());
        } catch (IllegalArgumentException outOfRange) {
            problems.add("rules." + outOfRange.getMessage());
            return rules;
        }
    }
}
