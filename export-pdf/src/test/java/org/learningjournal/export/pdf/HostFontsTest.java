package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.export.pdf.block.Paragraph;

class HostFontsTest {

    @Test
    void a_font_that_is_missing_is_named() {
        assertUnusable(
                () -> {
                    throw new FileNotFoundException("house.ttf");
                },
                "cannot be opened (house.ttf); check where it is read from");
    }

    @ParameterizedTest
    @CsvSource({
        "OTTO, has PostScript outlines",
        "wOFF, is a web font",
        "wOF2, is a web font",
        "ttcf, is a collection of fonts",
        "%PDF, is not a font"
    })
    void a_font_of_another_kind_is_named_with_what_to_do(String firstBytes, String message) throws IOException {
        byte[] font = kurinto();
        System.arraycopy(firstBytes.getBytes(StandardCharsets.US_ASCII), 0, font, 0, 4);

        assertUnusable(() -> new ByteArrayInputStream(font), message);
        assertUnusable(() -> new ByteArrayInputStream(font), "(.ttf)");
    }

    @Test
    void a_font_that_is_cut_off_is_named() throws IOException {
        byte[] half = Arrays.copyOf(kurinto(), 300_000);

        assertUnusable(() -> new ByteArrayInputStream(half), "is damaged or no TrueType font");
    }

    @Test
    void a_file_without_a_byte_is_named() {
        assertUnusable(InputStream::nullInputStream, "is not a font");
    }

    @ParameterizedTest
    @CsvSource({"0x0002", "0x0102", "0x0200"})
    void a_font_whose_licence_forbids_embedding_is_named(String permissions) throws IOException {
        byte[] font = kurinto();
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, Short.decode(permissions));

        assertUnusable(() -> new ByteArrayInputStream(font), "has a licence that forbids embedding it");
    }

    private static void assertUnusable(FontSource.Opening opening, String message) {
        FontSource font = new FontSource("House Font", FontSource.Cut.BOLD_ITALIC, opening);
        Press press = new Press(Theme.standard().withFonts(new Fonts(List.of(), List.of(), List.of(font))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> press.print(SampleBooks.of(Paragraph.of("x")), Printing.job(out)))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageStartingWith("the font \"House Font\" ")
                .hasMessageContaining(message);
        assertThat(out.size()).as("bytes written").isZero();
    }

    private static byte[] kurinto() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                HostFontsTest.class.getResourceAsStream("/fonts/ttf/Kurinto/KurintoSans-Rg.ttf"))) {
            return in.readAllBytes();
        }
    }

    private static int table(byte[] font, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int at = 12;
        while (!new String(font, at, 4, StandardCharsets.US_ASCII).equals(name)) {
            at += 16;
        }
        return bytes.getInt(at + 8);
    }
}
