package org.learningjournal.export.pdf.block;

/** What follows begins on a new page. */
public record PageBreak() implements Block {
    /** The only value. */
    public PageBreak {}
}
