package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.export.pdf.SampleJournal.Shot;
import org.learningjournal.export.pdf.proof.Conformance;

/** Journals as large and as strange as they come. */
class LargeAndHostileTest {

    @TempDir
    private Path folder;

    private Printery printery;

    @BeforeEach
    void open() {
        printery = new Printery(folder);
    }

    @Test
    void P18_500_entries_with_1000_photos_conform() throws Exception {
        SampleJournal journal = new SampleJournal();
        for (int i = 0; i < 500; i++) {
            journal.observed(
                    "2026-%02d-%02d".formatted(1 + i / 42, 1 + i % 28),
                    "Entry " + i,
                    "She looked, thought and tried again. ".repeat(3 + i % 9),
                    List.of("m.goal.number", "cl.goal.speaking"),
                    Shot.photo(60, 40 + i % 30, i, ""),
                    Shot.photo(40 + i % 20, 60, i + 1, "Photo " + i));
        }
        PdfResult result = printery.print(journal, PrintOrder.standard());
        byte[] book = Files.readAllBytes(result.volumes().get(0).file());

        assertThat(result.pictures()).as("and the cover").isEqualTo(1001);
        assertThat(Conformance.violations(book, "ua1")).isEmpty();
        assertThat(Conformance.violations(book, "2a")).isEmpty();
    }

    @Test
    void P18_300_photos_on_one_entry_are_set_in_full_rows() throws Exception {
        Shot[] shots = new Shot[300];
        for (int i = 0; i < shots.length; i++) {
            shots[i] = Shot.photo(i % 3 == 0 ? 60 : 90, i % 3 == 0 ? 90 : 60, i, "");
        }
        SampleJournal journal = new SampleJournal().observed("2026-03-03", "Many", "", List.of(), shots);
        PdfResult result = printery.print(journal, PrintOrder.standard());

        assertThat(result.pictures()).isEqualTo(301);
        assertThat(result.gaps()).isEmpty();
    }

    @Test
    void P18_an_observation_of_100_000_words_and_a_word_of_10_000_letters_are_set_whole() throws Exception {
        SampleJournal journal = new SampleJournal()
                .observed("2026-03-03", "Long", "word ".repeat(100_000), List.of())
                .observed("2026-03-04", "Longer", "a".repeat(10_000), List.of());
        String text = printery.book(journal, PrintOrder.standard()).text();

        assertThat(text.split("\\bword\\b", -1)).hasSize(100_001);
        assertThat(text.chars().filter(c -> c == 'a').count()).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void P18_a_name_cannot_turn_the_line_around_it() throws Exception {
        String evil = "Ada \u202Eretsum\u2066 \u200F";
        SampleJournal journal = new SampleJournal()
                .named(evil)
                .observed("2026-03-03", "A title \u202E\u2067 that turns", "Text.", List.of());
        Printing book = printery.book(journal, PrintOrder.standard());

        assertThat(book.text())
                .contains("Ada retsum", "A title that turns", "3 March 2026 · Observed by Kim Sample")
                .doesNotContain("\u202E");
        assertThat(book.<String>look(
                        document -> document.getDocumentInformation().getTitle()))
                .isEqualTo("Learning journal of Ada retsum");
    }

    @Test
    void P18_control_characters_and_lone_surrogates_leave_the_rest_of_the_text_alone() throws Exception {
        SampleJournal journal = new SampleJournal()
                .observed("2026-03-03", "Odd\u0000\uD800title", "One\u0007two\uDC00three\uFFFEfour", List.of());

        assertThat(printery.book(journal, PrintOrder.standard()).text()).contains("Oddtitle", "Onetwothreefour");
    }
}
