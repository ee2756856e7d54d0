package org.learningjournal.export.pdf.block;

import java.util.List;

/**
 * Words beside the running text, set in with a bar: a thread of comments, a quotation.
 *
 * @param paragraphs from top to bottom, at least one
 */
public record Aside(List<Paragraph> paragraphs) implements Block {

    /** Copies the paragraphs. */
    public Aside {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("an aside has at least one paragraph");
        }
    }
}
