package org.learningjournal.rules;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.learningjournal.base.Texts;
import org.learningjournal.people.StaffMember;

/**
 * The defaults of the policy that a setting may change. Immutable; change one with the {@code with} methods. What the policy
 * has fixed is not here.
 *
 * @param staffSee what staff see unless a person's own role says otherwise
 * @param triggers what makes an observation wait for a senior (P08)
 * @param samplingRate how many of a hundred observations are moderated at random, 0 to 100, chosen by the entry's id
 * @param contributionApprovers who approves contributions from home (P06)
 * @param escalateAfter how long an item waits before all seniors, then managers, are asked
 * @param consentReview after how many months a consent answer must be given again, 1 to 1200
 * @param familyAccessDays for how many days after the last day the family keeps access if a manager sets no date, 0 to 3660
 * @param history what of the journal families without parental responsibility see
 * @param workAtHome whether staff may work away from the setting (P11)
 * @param idleLimit after how long without a sign of life a session at the setting ends
 * @param idleLimitAtHome the same away from the setting
 * @param maskExceptions words that are never taken for a name, such as "May" or "Rose"; but for a child from whom the viewer is kept they are
 * @param mostPixels the largest picture accepted, in pixels
 * @param mostBytes the largest file accepted, in bytes
 * @param uncleaned what happens to a photo from which its place cannot be removed
 */
public record SettingRules(
        StaffMember.Sees staffSee,
        Set<ModerationTrigger> triggers,
        int samplingRate,
        Approvers contributionApprovers,
        Duration escalateAfter,
        int consentReview,
        int familyAccessDays,
        History history,
        WorkAtHome workAtHome,
        Duration idleLimit,
        Duration idleLimitAtHome,
        Set<String> maskExceptions,
        long mostPixels,
        long mostBytes,
        Uncleaned uncleaned) {
    private static final Duration LATEST_ESCALATION = Duration.ofDays(366);
    private static final Duration LONGEST_IDLE = Duration.ofDays(1);
    private static final int MOST_WORDS = 200;
    private static final int LONGEST_WORD = 60;

    /** Who approves contributions. Never their author, nor family of a tagged child: that is fixed. */
    public enum Approvers {
        /** All staff in whose scope every tagged child is. */
        STAFF_IN_SCOPE,
        /** Of these, seniors and managers only. */
        SENIORS_AND_MANAGERS
    }

    /** What of a journal families without parental responsibility see while they are linked. */
    public enum History {
        /** What happened since the link began. */
        FROM_LINK,
        /** All of it. */
        WHOLE
    }

    /** Whether staff may work away from the setting, unless an exception says otherwise for one of them. */
    public enum WorkAtHome {
        /** They may; original pictures are not handed out there. */
        ALLOWED,
        /** They hold no role there. A place that is not declared is taken for home. */
        NOT_ALLOWED
    }

    /** What happens to a photo that tells where it was taken, of a type that cannot be cleaned: HEIC. */
    public enum Uncleaned {
        /** It is refused, with a sentence that asks for a JPEG. */
        REFUSED,
        /** It is kept as it is, and everybody who may see it can learn where it was taken. */
        KEPT
    }

    /** Checks the ranges and copies the sets. */
    public SettingRules {
        if (Objects.requireNonNull(staffSee, "staffSee") == StaffMember.Sees.AS_THE_SETTING) {
            throw new IllegalArgumentException("a setting's rule must say ALL_CHILDREN or KEY_CHILDREN");
        }
        triggers = Set.copyOf(triggers);
        range("samplingRate", samplingRate, 0, 100);
        Objects.requireNonNull(contributionApprovers, "contributionApprovers");
        time("escalateAfter", escalateAfter, LATEST_ESCALATION);
        range("consentReview", consentReview, 1, 1200);
        range("familyAccessDays", familyAccessDays, 0, 3660);
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(workAtHome, "workAtHome");
        time("idleLimit", idleLimit, LONGEST_IDLE);
        time("idleLimitAtHome", idleLimitAtHome, LONGEST_IDLE);
        maskExceptions = words(maskExceptions);
        range("mostPixels", mostPixels, 1, Long.MAX_VALUE);
        range("mostBytes", mostBytes, 1, Long.MAX_VALUE);
        Objects.requireNonNull(uncleaned, "uncleaned");
    }

    private static void range(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is "
                    + (most == Long.MAX_VALUE ? "at least " + least : least + " to " + most) + ", not " + value);
        }
    }

    private static void time(String name, Duration value, Duration most) {
        if (value.isNegative() || value.isZero() || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " is more than nothing and at most " + most + ", not " + value);
        }
    }

    private static Set<String> words(Set<String> words) {
        if (words.size() > MOST_WORDS || !words.stream().allMatch(word -> Texts.isLine(word, LONGEST_WORD))) {
            throw new IllegalArgumentException("maskExceptions are at most " + MOST_WORDS
                    + " words, each one line of 1 to " + LONGEST_WORD + " characters");
        }
        return Set.copyOf(words);
    }

    /**
     * What the policy's section 3 says: all children, every trigger, no sampling, contributions approved by all staff in
     * scope, 3 days, 12 months, no access after leaving, history from the link's start, work at home allowed, 15 and 5
     * minutes, no mask exceptions; and 100 megapixels, 2 GiB, and no photo that tells where it was taken.
     *
     * @return the defaults
     */
    public static SettingRules defaults() {
        return new SettingRules(
                StaffMember.Sees.ALL_CHILDREN,
                EnumSet.allOf(ModerationTrigger.class),
                0,
                Approvers.STAFF_IN_SCOPE,
                Duration.ofDays(3),
                12,
                0,
                History.FROM_LINK,
                WorkAtHome.ALLOWED,
                Duration.ofMinutes(15),
                Duration.ofMinutes(5),
                Set.of(),
                100_000_000L,
                2L * 1024 * 1024 * 1024,
                Uncleaned.REFUSED);
    }

    private SettingRules changed(Consumer<RulesDraft> change) {
        RulesDraft draft = new RulesDraft(this);
        change.accept(draft);
        return draft.rules();
    }

    /**
     * The same rules with another scope of staff.
     *
     * @param sees all children or key children
     * @return changed rules
     */
    public SettingRules withStaffSee(StaffMember.Sees sees) {
        return changed(draft -> draft.staffSee = sees);
    }

    /**
     * The same rules with other triggers of moderation.
     *
     * @param some the triggers that hit; even none
     * @return changed rules
     */
    public SettingRules withTriggers(Set<ModerationTrigger> some) {
        return changed(draft -> draft.triggers = some);
    }

    /**
     * The same rules with another sampling rate.
     *
     * @param percent 0 to 100
     * @return changed rules
     */
    public SettingRules withSamplingRate(int percent) {
        return changed(draft -> draft.samplingRate = percent);
    }

    /**
     * The same rules with other approvers of contributions.
     *
     * @param who all staff in scope, or seniors and managers
     * @return changed rules
     */
    public SettingRules withContributionApprovers(Approvers who) {
        return changed(draft -> draft.contributionApprovers = who);
    }

    /**
     * The same rules with another time until escalation.
     *
     * @param time more than nothing, at most 366 days
     * @return changed rules
     */
    public SettingRules withEscalateAfter(Duration time) {
        return changed(draft -> draft.escalateAfter = time);
    }

    /**
     * The same rules with another time until consent is reviewed.
     *
     * @param months 1 to 1200
     * @return changed rules
     */
    public SettingRules withConsentReview(int months) {
        return changed(draft -> draft.consentReview = months);
    }

    /**
     * The same rules with other days of access after leaving.
     *
     * @param days 0 to 3660
     * @return changed rules
     */
    public SettingRules withFamilyAccessDays(int days) {
        return changed(draft -> draft.familyAccessDays = days);
    }

    /**
     * The same rules with another history without parental responsibility.
     *
     * @param reach from the link's start, or the whole
     * @return changed rules
     */
    public SettingRules withHistory(History reach) {
        return changed(draft -> draft.history = reach);
    }

    /**
     * The same rules with another answer to working at home.
     *
     * @param answer allowed or not
     * @return changed rules
     */
    public SettingRules withWorkAtHome(WorkAtHome answer) {
        return changed(draft -> draft.workAtHome = answer);
    }

    /**
     * The same rules with another idle limit at the setting.
     *
     * @param time more than nothing, at most a day
     * @return changed rules
     */
    public SettingRules withIdleLimit(Duration time) {
        return changed(draft -> draft.idleLimit = time);
    }

    /**
     * The same rules with another idle limit away from the setting.
     *
     * @param time more than nothing, at most a day
     * @return changed rules
     */
    public SettingRules withIdleLimitAtHome(Duration time) {
        return changed(draft -> draft.idleLimitAtHome = time);
    }

    /**
     * The same rules with other words that are no names.
     *
     * @param words at most 200 words of one line and at most 60 characters each
     * @return changed rules
     */
    public SettingRules withMaskExceptions(Set<String> words) {
        return changed(draft -> draft.maskExceptions = words);
    }

    /**
     * The same rules with another largest picture.
     *
     * @param pixels width times height, at least 1
     * @return changed rules
     */
    public SettingRules withMostPixels(long pixels) {
        return changed(draft -> draft.mostPixels = pixels);
    }

    /**
     * The same rules with another largest file.
     *
     * @param bytes length, at least 1
     * @return changed rules
     */
    public SettingRules withMostBytes(long bytes) {
        return changed(draft -> draft.mostBytes = bytes);
    }

    /**
     * The same rules with another answer to photos from which their place cannot be removed.
     *
     * @param answer refused or kept
     * @return changed rules
     */
    public SettingRules withUncleaned(Uncleaned answer) {
        return changed(draft -> draft.uncleaned = answer);
    }
}
