package org.learningjournal.people;

import java.time.Duration;
import java.util.Objects;

/**
 * The defaults of the policy that a setting may change. Immutable; change one with the {@code with} methods.
 *
 * @param staffSee what staff see unless a person's own role says otherwise
 * @param samplingRate how many of a hundred observations are moderated at random, 0 to 100, chosen by the entry's id
 * @param escalateAfter how long an item waits before all seniors, then managers, are asked
 * @param consentReview after how many months a consent answer must be given again
 * @param mostPixels the largest picture accepted, in pixels
 * @param mostBytes the largest file accepted, in bytes
 */
public record SettingRules(
        StaffMember.Sees staffSee,
        int samplingRate,
        Duration escalateAfter,
        int consentReview,
        long mostPixels,
        long mostBytes) {
    /** Checks the ranges. */
    public SettingRules {
        Objects.requireNonNull(escalateAfter, "escalateAfter");
        if (staffSee == StaffMember.Sees.AS_THE_SETTING) {
            throw new IllegalArgumentException("a setting's rule must say ALL_CHILDREN or KEY_CHILDREN");
        }
        if (samplingRate < 0 || samplingRate > 100) {
            throw new IllegalArgumentException("a sampling rate is 0 to 100, not " + samplingRate);
        }
        if (consentReview < 1 || mostPixels < 1 || mostBytes < 1) {
            throw new IllegalArgumentException("consentReview, mostPixels and mostBytes are at least 1");
        }
    }

    /**
     * What the policy's section 3 says: all children, no sampling, 3 days, 12 months; and 100 megapixels, 2 GiB.
     *
     * @return the defaults
     */
    public static SettingRules defaults() {
        return new SettingRules(
                StaffMember.Sees.ALL_CHILDREN, 0, Duration.ofDays(3), 12, 100_000_000L, 2L * 1024 * 1024 * 1024);
    }

    /**
     * The same rules with another scope of staff.
     *
     * @param sees all children or key children
     * @return changed rules
     */
    public SettingRules withStaffSee(StaffMember.Sees sees) {
        return new SettingRules(sees, samplingRate, escalateAfter, consentReview, mostPixels, mostBytes);
    }

    /**
     * The same rules with another sampling rate.
     *
     * @param percent 0 to 100
     * @return changed rules
     */
    public SettingRules withSamplingRate(int percent) {
        return new SettingRules(staffSee, percent, escalateAfter, consentReview, mostPixels, mostBytes);
    }

    /**
     * The same rules with another largest picture.
     *
     * @param pixels width times height
     * @return changed rules
     */
    public SettingRules withMostPixels(long pixels) {
        return new SettingRules(staffSee, samplingRate, escalateAfter, consentReview, pixels, mostBytes);
    }

    /**
     * The same rules with another largest file.
     *
     * @param bytes length
     * @return changed rules
     */
    public SettingRules withMostBytes(long bytes) {
        return new SettingRules(staffSee, samplingRate, escalateAfter, consentReview, mostPixels, bytes);
    }
}
