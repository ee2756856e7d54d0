package org.learningjournal.base;

/** A storage adapter failed, or a store broke a promise of its port. The message names the operation and ids, and no personal data. */
public class StorageException extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message the operation, the ids, and what to do
     */
    public StorageException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message the operation, the ids, and what to do
     * @param cause what the adapter met
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
