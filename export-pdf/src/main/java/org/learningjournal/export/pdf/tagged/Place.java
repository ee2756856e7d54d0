package org.learningjournal.export.pdf.tagged;

/** A place that a link or a bookmark leads to: a page and the height of its upper edge on it. */
public record Place(Sheet sheet, float top) {}
