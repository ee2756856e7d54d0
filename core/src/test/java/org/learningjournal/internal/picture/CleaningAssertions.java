package org.learningjournal.internal.picture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.learningjournal.journal.MediaType;

/** What tests of cleaning say again and again. */
final class CleaningAssertions {
    private CleaningAssertions() {}

    static byte[] cleaned(byte[] raw, MediaType type) throws IOException {
        try (InputStream clean = Cleaned.of(new ByteArrayInputStream(raw), type)) {
            return clean.readAllBytes();
        }
    }

    static void assertRefused(byte[] raw, MediaType type, String sentence) {
        assertThatThrownBy(() -> cleaned(raw, type))
                .as("%s bytes", raw.length)
                .isInstanceOf(RefusedPictureException.class)
                .hasMessage(sentence);
    }
}
