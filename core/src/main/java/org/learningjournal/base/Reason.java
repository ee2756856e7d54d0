package org.learningjournal.base;

import java.util.Objects;

/**
 * Why: a code, the clause behind it, and one sentence of the domain that can be read out. No reason names a class, a table
 * or a cause chain.
 *
 * @param code the code
 * @param clause the clause
 * @param sentence one sentence, user input in quotation marks
 */
public record Reason(Code code, Clause clause, String sentence) {
    /** Checks that nothing is missing. */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(sentence, "sentence");
    }

    /**
     * A code's own reason.
     *
     * @param code the code
     * @return the reason with the code's clause and sentence
     */
    public static Reason of(Code code) {
        return new Reason(code, code.clause(), code.sentence());
    }

    /**
     * A code with a sentence that says more.
     *
     * @param code the code
     * @param sentence the sentence, for the eyes that may hear the code itself
     * @return the reason
     */
    public static Reason of(Code code, String sentence) {
        return new Reason(code, code.clause(), sentence);
    }

    /**
     * The rendering of this reason for somebody's eyes (policy section 4.2).
     *
     * @param eyes for whom
     * @return this reason, or the standard sentence of the code that reveals less
     */
    public Reason forEyesOf(Eyes eyes) {
        Code heard = code.heardBy(eyes);
        return heard == code ? this : of(heard);
    }
}
