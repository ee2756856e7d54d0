package org.learningjournal.keyworker;

/**
 * Keeps assignments and cover as ledgers. Lines are appended and never changed; they are read together with other facts
 * through {@code storage.FactStore}.
 */
public interface KeyWorkerStore {
    /**
     * Appends a line about an assignment.
     *
     * @param assignment the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(KeyWorkerAssignment assignment);

    /**
     * Appends a line about a cover.
     *
     * @param cover the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(Cover cover);
}
