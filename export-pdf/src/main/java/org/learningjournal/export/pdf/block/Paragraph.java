package org.learningjournal.export.pdf.block;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph; a line break in the text stays one.
 *
 * @param text what it says; a blank one leaves no trace
 * @param tone its voice
 * @param language where it is not the book's own language
 */
public record Paragraph(String text, Tone tone, Optional<Locale> language) implements Block {

    /** Checks that nothing is missing. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(language, "language");
    }

    /**
     * Running text.
     *
     * @param text what it says
     * @return a paragraph in the book's own language
     */
    public static Paragraph of(String text) {
        return new Paragraph(text, Tone.BODY, Optional.empty());
    }

    /**
     * A paragraph in some voice.
     *
     * @param text what it says
     * @param tone its voice
     * @return a paragraph in the book's own language
     */
    public static Paragraph of(String text, Tone tone) {
        return new Paragraph(text, tone, Optional.empty());
    }

    /**
     * The same paragraph in another language.
     *
     * @param language names the language of its words
     * @return a paragraph
     */
    public Paragraph in(Locale language) {
        return new Paragraph(text, tone, Optional.of(language));
    }
}
