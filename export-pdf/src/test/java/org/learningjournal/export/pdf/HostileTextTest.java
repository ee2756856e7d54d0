package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.block.Aside;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.proof.Conformance;
import org.learningjournal.journal.MediaType;

class HostileTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada \u202Egnp.exe",
                "Ada \u202Dgnp.exe",
                "Ada \u202Bgnp.exe\u202C",
                "Ada \u2067gnp.exe",
                "Ada\u2069 gnp.exe\u202C",
                "\u2066\u2067\u2068Ada gnp.exe",
                "Ada \u206Egnp.exe"
            })
    void no_control_in_a_text_turns_the_letters_or_the_line_around(String title) {
        assertThat(drawn(title + " · 12 January 2026")).isEqualTo("Adagnp.exe·12January2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202EKim\u202C", "Kim\u2069\u2069\u202E", "\u2067Kim", "Kim\u200F", "\u061CKim", "\u200FKim\n"
            })
    void no_control_in_a_name_reaches_the_sentence_around_it(String name) {
        assertThat(drawn("By " + Characters.isolated(name) + " 12 January, page 3"))
                .isEqualTo("ByKim12January,page3");
    }

    @Test
    void a_name_from_right_to_left_leaves_the_number_behind_it_in_its_place() {
        String drawn = drawn("By " + Characters.isolated("כהן") + " 12 January");

        assertThat(drawn).isEqualTo("Byןהכ12January");
        assertThat(drawn("By כהן 12 January")).as("without isolation").isEqualTo("By12ןהכJanuary");
    }

    @Test
    void isolates_draw_and_say_nothing() {
        assertThat(Printing.of(SampleBooks.of(Paragraph.of("By " + Characters.isolated("Kim") + ".")))
                        .text())
                .contains("By Kim.");
    }

    @Test
    void what_is_no_character_draws_nothing() {
        assertThat(drawn("a\u0000b\u0007c\uD800d\uFFFEe\uFDD0f\uFEFFg\u00ADh\uFFF9i\uDC00\uD800j"))
                .isEqualTo("abcdefghij");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u202E \u200F", "\uFEFF", "\uD800", "\u200B\n", "\u200D", "\u00A0"})
    void a_text_in_which_nothing_can_be_read_leaves_no_empty_tag(String nothing) {
        Printing printing = Printing.of(SampleBooks.of(
                Paragraph.of("before"),
                Paragraph.of(nothing),
                new Aside(List.of(Paragraph.of("beside"), Paragraph.of(nothing))),
                new Aside(List.of(Paragraph.of(nothing))),
                ListBlock.bullets(List.of("first", nothing)),
                ListBlock.bullets(List.of(nothing)),
                SampleBooks.photo(1, 300, 200, nothing)));

        assertThat(printing.look(EmptyTags::in)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\uFEFF", "\u200D"})
    void what_readers_hear_in_place_of_a_picture_is_never_silent(String nothing) throws Exception {
        Picture picture = new Picture("p", "image/jpeg", () -> InputStream.nullInputStream());
        assertThatThrownBy(() -> new Heading(1, nothing)).hasMessageContaining("a heading says something");
        assertThatThrownBy(() -> new Figure(picture, nothing, "")).hasMessageContaining("alternative text");
        SampleJournal journal = new SampleJournal()
                .observed(
                        "2026-03-03",
                        nothing,
                        "",
                        List.of(),
                        new SampleJournal.Shot(MediaType.JPEG, Photographs.landscape(300, 200, 3), nothing, nothing));

        Printing book = new Printery(folder).book(journal.named(nothing), PrintOrder.standard());

        assertThat(book.look(EmptyTags::in)).isEmpty();
        assertThat(Conformance.violations(book.bytes(), "ua1")).isEmpty();
    }

    @Test
    void an_entry_whose_title_says_nothing_is_headed_by_its_day() throws IOException {
        SampleJournal journal = new SampleJournal().observed("2026-03-03", "\u0007", "She sang.", List.of());

        assertThat(new Printery(folder).book(journal, PrintOrder.standard()).pages())
                .anySatisfy(page -> assertThat(page).contains("3 March 2026\n3 March 2026 · Observed by Kim Sample"));
    }

    @Test
    void unassigned_and_private_characters_are_named_and_listed() {
        Printing printing = Printing.of(SampleBooks.of(Paragraph.of("a \u0378 b \uE000")));

        assertThat(printing.text()).contains("a [character 0378] b [private use area e000]");
        assertThat(printing.result().missingCharacters())
                .extracting(PdfResult.MissingCharacter::codePoint)
                .containsExactly(0x378, 0xE000);
    }

    @Test
    @Timeout(120)
    void a_word_of_ten_thousand_letters_is_cut_and_nothing_is_lost() {
        String word = "abcdefghij".repeat(1_000);

        assertThat(joined(Printing.of(SampleBooks.of(Paragraph.of(word))))).isEqualTo(word);
    }

    @Test
    @Timeout(120)
    void a_word_is_never_cut_between_a_letter_and_its_marks() {
        String word = "क्षि".repeat(2_000);

        assertThat(Printing.of(SampleBooks.of(Paragraph.of(word).in(Locale.forLanguageTag("hi"))))
                        .pages())
                .allSatisfy(page -> assertThat(page.strip().lines())
                        .allSatisfy(line ->
                                assertThat(line.strip()).startsWith("क्षि").endsWith("क्षि")));
    }

    @Test
    @Timeout(120)
    void ten_thousand_marks_on_one_letter_stay_near_their_line() {
        Printing printing = Printing.of(SampleBooks.of(
                Paragraph.of("above"), Paragraph.of("a" + "\u0301".repeat(10_000) + "b"), Paragraph.of("z")));

        assertThat(printing.result().pages()).isOne();
        assertThat(joined(printing)).startsWith("above").endsWith("bz").hasSize(10_000 + 8);
    }

    @Test
    @Timeout(240)
    void an_observation_of_a_hundred_thousand_words_is_set() {
        String text = "Ada built a tower and laughed and then another one. ".repeat(10_000);
        Printing printing = Printing.of(SampleBooks.of(Paragraph.of(text)));

        assertThat(printing.result().pages()).isGreaterThan(100);
        assertThat(printing.pages().stream()
                        .mapToInt(page -> page.split("tower", -1).length - 1)
                        .sum())
                .isEqualTo(10_000);
    }

    private static String joined(Printing printing) {
        return printing.pages().stream().map(page -> page.replaceAll("\\s", "")).collect(Collectors.joining());
    }

    /** Returns the characters of the first line from left to right, without spaces. */
    private static String drawn(String text) {
        List<List<Letters.Letter>> lines = Letters.lines(Printing.of(SampleBooks.of(Paragraph.of(text))));
        assertThat(lines).hasSize(1);
        return Letters.text(lines.get(0)).replaceAll("\\s", "");
    }
}
