package org.learningjournal.export.pdf.tagged;

/** An entry of the outline; the level is 1 for the uppermost. */
public record Bookmark(int level, String title, Place place) {}
