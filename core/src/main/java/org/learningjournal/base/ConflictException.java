package org.learningjournal.base;

/** Thrown by {@link Outcome#orElseThrow} when somebody else changed the thing first. */
public class ConflictException extends JournalException {
    private static final long serialVersionUID = 1L;

    /** An exception that says so. */
    public ConflictException() {
        super("somebody else changed this first; read it again and repeat the command");
    }
}
