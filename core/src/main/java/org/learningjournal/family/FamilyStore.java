package org.learningjournal.family;

/**
 * Keeps family links, restrictions and undertakings as ledgers. Lines are appended and never changed; they are read
 * together with other facts through {@code storage.FactStore}.
 */
public interface FamilyStore {
    /**
     * Appends a line about a link.
     *
     * @param link the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(FamilyLink link);

    /**
     * Appends a line about a restriction.
     *
     * @param restriction the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(Restriction restriction);

    /**
     * Appends a line about an undertaking.
     *
     * @param undertaking the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(Undertaking undertaking);
}
