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
 * @param uncleaned what happens to a photo from which its place cannot be removed
 */
public record SettingRules(
        StaffMember.Sees staffSee,
        int samplingRate,
        Duration escalateAfter,
        int consentReview,
        long mostPixels,
        long mostBytes,
        Uncleaned uncleaned) {
    /** What happens to a photo that tells where it was taken, of a type that cannot be cleaned: HEIC. */
    public enum Uncleaned {
        /** It is refused, with a sentence that asks for a JPEG. */
        REFUSED,
        /** It is kept as it is, and everybody who may see it can learn where it was taken. */
        KEPT
    }

    /** Checks the ranges. */
    public SettingRules {
        Objects.requireNonNull(escalateAfter, "escalateAfter");
        Objects.requireNonNull(uncleaned, "uncleaned");
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
     * What the policy's section 3 says: all children, no sampling, 3 days, 12 months; and 100 megapixels, 2 GiB, and no
     * photo that tells where it was taken.
     *
     * @return the defaults
     */
    public static SettingRules defaults() {
        return new SettingRules(
                StaffMember.Sees.ALL_CHILDREN,
                0,
                Duration.ofDays(3),
                12,
                100_000_000L,
                2L * 1024 * 1024 * 1024,
                Uncleaned.REFUSED);
    }

    /**
     * The same rules with another scope of staff.
     *
     * @param sees all children or key children
     * @return changed rules
     */
    public SettingRules withStaffSee(StaffMember.Sees sees) {
        return new SettingRules(sees, samplingRate, escalateAfter, consentReview, mostPixels, mostBytes, uncleaned);
    }

    /**
     * The same rules with another sampling rate.
     *
     * @param percent 0 to 100
     * @return changed rules
     */
    public SettingRules withSamplingRate(int percent) {
        return new SettingRules(staffSee, percent, escalateAfter, consentReview, mostPixels, mostBytes, uncleaned);
    }

    /**
     * The same rules with another largest picture.
     *
     * @param pixels width times height
     * @return changed rules
     */
    public SettingRules withMostPixels(long pixels) {
        return new SettingRules(staffSee, samplingRate, escalateAfter, consentReview, pixels, mostBytes, uncleaned);
    }

    /**
     * The same rules with another largest file.
     *
     * @param bytes length
     * @return changed rules
     */
    public SettingRules withMostBytes(long bytes) {
        return new SettingRules(staffSee, samplingRate, escalateAfter, consentReview, mostPixels, bytes, uncleaned);
    }

    /**
     * The same rules with another answer to photos from which their place cannot be removed.
     *
     * @param answer refused or kept
     * @return changed rules
     */
    public SettingRules withUncleaned(Uncleaned answer) {
        return new SettingRules(staffSee, samplingRate, escalateAfter, consentReview, mostPixels, mostBytes, answer);
    }
}
