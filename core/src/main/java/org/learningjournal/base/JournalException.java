package org.learningjournal.base;

/** The root of the exceptions that the library throws for reasons other than misuse of its API. */
public class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what happened and what to do; no personal data
     */
    public JournalException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message what happened and what to do; no personal data
     * @param cause what lay behind it
     */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
