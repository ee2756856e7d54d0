package org.learningjournal.consent;

/**
 * Keeps answers and resolutions as a ledger. Lines are appended and never changed; they are read together with other facts
 * through {@code storage.FactStore}.
 */
public interface ConsentStore {
    /**
     * Appends an answer.
     *
     * @param answer the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(ConsentAnswer answer);

    /**
     * Appends a resolution.
     *
     * @param resolution the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(ConsentResolution resolution);
}
