package org.learningjournal.base;

/**
 * Thrown when somebody else changed the thing first: by {@link Outcome#orElseThrow}, and by a command that found so only after
 * it had begun to write. Nothing of that command is stored.
 */
public class ConflictException extends JournalException {
    private static final long serialVersionUID = 1L;

    /** An exception that says so. */
    public ConflictException() {
        super("somebody else changed this first; read it again and repeat the command");
    }
}
