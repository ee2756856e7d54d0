package org.learningjournal.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.learningjournal.journal.MediaType;
import org.learningjournal.rules.SettingRules.Uncleaned;

/** What tests of cleaning say again and again. */
final class CleaningAssertions {
    private CleaningAssertions() {}

    static byte[] cleaned(byte[] raw, MediaType type) throws IOException {
        try (InputStream clean = Cleaned.of(new ByteArrayInputStream(raw), type, Uncleaned.REFUSED)) {
            return clean.readAllBytes();
        }
    }

    /** Cleaned to the last byte as expected, whose cleaning then changes nothing. */
    static void assertCleaned(byte[] raw, MediaType type, byte[] expected) throws IOException {
        assertThat(cleaned(raw, type)).isEqualTo(expected);
        assertThat(cleaned(expected, type)).isEqualTo(expected);
    }

    static void assertRefusedIfCutAnywhere(byte[] whole, MediaType type) {
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> cleaned(cut, type))
                    .as("%s bytes", length)
                    .isInstanceOf(RefusedPictureException.class);
        }
    }

    static void assertRefused(byte[] raw, MediaType type, String sentence) {
        assertThatThrownBy(() -> cleaned(raw, type))
                .as("%s bytes", raw.length)
                .isInstanceOf(RefusedPictureException.class)
                .hasMessage(sentence);
    }
}
