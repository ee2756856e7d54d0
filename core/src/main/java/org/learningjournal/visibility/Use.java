package org.learningjournal.visibility;

/** What a projection is made for. */
public enum Use {
    /** For looking at. */
    VIEWING,
    /** For a document that leaves: each depicted child needs the consent for exports as well (P18). */
    EXPORT
}
