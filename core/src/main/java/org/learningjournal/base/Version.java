package org.learningjournal.base;

/**
 * How often a thing has been changed. Two that were read alike may be told apart only by it.
 *
 * @param number 0 for a thing not yet stored, 1 after the first store, and so on
 */
public record Version(long number) implements Comparable<Version> {
    /** The version of a thing that is not stored yet. */
    public static final Version NONE = new Version(0);

    /** Checks that the number is not negative. */
    public Version {
        if (number < 0) {
            throw new IllegalArgumentException("a version is not negative: " + number);
        }
    }

    /**
     * The version after one more change.
     *
     * @return the next version
     */
    public Version next() {
        return new Version(number + 1);
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(number, other.number);
    }
}
