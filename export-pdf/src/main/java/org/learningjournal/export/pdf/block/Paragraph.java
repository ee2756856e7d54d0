package org.learningjournal.export.pdf.block;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph; a line break in the text stays one.
 *
 * @param language where it is not the book's own language
 */
public record Paragraph(String text, Tone tone, Optional<Locale> language) implements Block {

    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(language, "language");
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, Tone.BODY, Optional.empty());
    }

    public static Paragraph of(String text, Tone tone) {
        return new Paragraph(text, tone, Optional.empty());
    }

    public Paragraph in(Locale language) {
        return new Paragraph(text, tone, Optional.of(language));
    }
}
