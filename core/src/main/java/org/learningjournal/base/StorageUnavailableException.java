package org.learningjournal.base;

/**
 * The storage could not be reached, was lost before it answered, or was too busy. What was asked may have been done or not: the
 * same command under the same request id, see {@link Caller#withRequest}, does it or finds what became of it.
 */
public final class StorageUnavailableException extends StorageException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and a cause.
     *
     * @param message the operation, the ids, and what to do
     * @param cause what the adapter met
     */
    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
