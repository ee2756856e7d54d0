package org.learningjournal.export.pdf.font;

/** A stretch of text, from {@code start} to before {@code end}, that one face draws. */
public record FontRun(Typeface face, int start, int end) {}
