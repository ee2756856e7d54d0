package org.learningjournal.export.pdf;

/**
 * How a book is divided. A new volume begins with a month (or another section on a new page) that would make the volume larger
 * than this; a month that is larger by itself makes a volume of its own. Every volume has the cover and the contents of all.
 *
 * @param pages the most pages of a volume, cover and contents included
 * @param megabytes the most megabytes (of 1,000,000 bytes) of a volume's file
 */
public record Volumes(int pages, int megabytes) {

    private static final int LEAST_PAGES = 10;

    /** One volume, however large. */
    public static final Volumes ONE = new Volumes(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Checks the limits. */
    public Volumes {
        if (pages < LEAST_PAGES) {
            throw new IllegalArgumentException("a volume has room for at least 10 pages, not " + pages);
        }
        if (megabytes < 1) {
            throw new IllegalArgumentException("a volume has room for at least 1 megabyte, not " + megabytes);
        }
    }

    /**
     * Divided by pages.
     *
     * @param most of a volume, at least 10
     * @return the division
     */
    public static Volumes ofPages(int most) {
        return new Volumes(most, Integer.MAX_VALUE);
    }

    /**
     * Divided by size, for example for what a mailbox takes.
     *
     * @param most megabytes of a volume, at least 1
     * @return the division
     */
    public static Volumes ofMegabytes(int most) {
        return new Volumes(Integer.MAX_VALUE, most);
    }
}
