package org.learningjournal.visibility;

/** What a projection is made for. */
public enum Use {
    /** For looking at. */
    VIEWING,
    /** For a document: in a family's, each depicted child not theirs needs the consent for exports as well (P18). */
    EXPORT
}
