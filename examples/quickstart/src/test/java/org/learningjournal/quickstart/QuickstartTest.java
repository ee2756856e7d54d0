package org.learningjournal.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.proof.Conformance;
import org.learningjournal.export.pdf.proof.Mentions;

/** The story, told twice, and what is in the PDF that comes of it. */
class QuickstartTest {
    private static final Path PDF = Path.of("target", "quickstart", "journal.pdf");

    @BeforeAll
    static void tell() throws Exception {
        Quickstart.main(new String[0]);
        Files.delete(PDF);
        Quickstart.main(new String[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void P18_the_leavers_pdf_conforms(String flavour) throws Exception {
        assertThat(Conformance.violations(Files.readAllBytes(PDF), flavour)).isEmpty();
    }

    @Test
    void P13_the_leavers_pdf_holds_no_name_of_a_child_without_name_consent() throws Exception {
        Mentions mentions = Mentions.in(Files.readAllBytes(PDF));

        assertThat(mentions.of("Łucja"))
                .as("the search finds a name that is there")
                .isTrue();
        assertThat(mentions.of("Another child flipped hers highest")).isTrue();
        assertThat(mentions.of("Zoë")).isFalse();
        assertThat(mentions.of("Hartley")).isFalse();
    }

    @Test
    void photos_lost_the_place_where_they_were_taken() throws Exception {
        byte[] pdf = Files.readAllBytes(PDF);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);

        assertThat(raw).as("photos stand in the file as they are").contains("\u00FF\u00D8\u00FF");
        assertThat(raw).doesNotContain("Exif\0\0");
        assertThat(raw).as("where coordinates are").doesNotContain("\u0088%\0\4\0\0\0\1");
        assertThat(Mentions.in(pdf).of("Exif")).isFalse();
    }
}
