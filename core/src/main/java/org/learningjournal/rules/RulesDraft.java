package org.learningjournal.rules;

import java.time.Duration;
import java.util.Set;
import org.learningjournal.people.StaffMember;

/** Rules while one of them is changed. */
final class RulesDraft {
    StaffMember.Sees staffSee;
    Set<ModerationTrigger> triggers;
    int samplingRate;
    SettingRules.Approvers contributionApprovers;
    Duration escalateAfter;
    int consentReview;
    int familyAccessDays;
    SettingRules.History history;
    SettingRules.WorkAtHome workAtHome;
    Duration idleLimit;
    Duration idleLimitAtHome;
    Set<String> maskExceptions;
    long mostPixels;
    long mostBytes;
    SettingRules.Uncleaned uncleaned;

    RulesDraft(SettingRules rules) {
        staffSee = rules.staffSee();
        triggers = rules.triggers();
        samplingRate = rules.samplingRate();
        contributionApprovers = rules.contributionApprovers();
        escalateAfter = rules.escalateAfter();
        consentReview = rules.consentReview();
        familyAccessDays = rules.familyAccessDays();
        history = rules.history();
        workAtHome = rules.workAtHome();
        idleLimit = rules.idleLimit();
        idleLimitAtHome = rules.idleLimitAtHome();
        maskExceptions = rules.maskExceptions();
        mostPixels = rules.mostPixels();
        mostBytes = rules.mostBytes();
        uncleaned = rules.uncleaned();
    }

    SettingRules rules() {
        return new SettingRules(
                staffSee,
                triggers,
                samplingRate,
                contributionApprovers,
                escalateAfter,
                consentReview,
                familyAccessDays,
                history,
                workAtHome,
                idleLimit,
                idleLimitAtHome,
                maskExceptions,
                mostPixels,
                mostBytes,
                uncleaned);
    }
}
