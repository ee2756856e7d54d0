package org.learningjournal.framework;

/**
 * Whose the framework is.
 *
 * @param holder who holds the rights
 * @param licence under what it may be used, as far as known
 */
public record Rights(String holder, String licence) {
    /** Checks that both are lines of text. */
    public Rights {
        Rules.line(holder, "holder");
        Rules.line(licence, "licence");
    }
}
