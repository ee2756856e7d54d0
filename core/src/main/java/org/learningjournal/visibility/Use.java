package org.learningjournal.visibility;

/** What a projection is made for. */
public enum Use {
    /** For looking at. */
    VIEWING,
    /** For a document: in a family's, each depicted child not theirs needs the consent for exports as well (P18). */
    EXPORT,
    /**
     * For one document that several families read, by {@link Known#together}. Whoever of the children loaded may not be named
     * is masked, tagged or not, and no family hears that another did not sign.
     */
    SHARED_EXPORT
}
