package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Table;

class TextTest {

    @Test
    void a_character_that_no_font_has_is_written_as_its_name_and_reported() {
        Printing printing = Printing.of(SampleBooks.of(Paragraph.of("A bear \uD83E\uDDF8 for Ada, \uD55C")));

        assertThat(printing.text()).contains("A bear [teddy bear] for Ada, [hangul syllables d55c]");
        assertThat(printing.result().missingCharacters())
                .containsExactly(
                        new PdfResult.MissingCharacter(0xD55C, "hangul syllables d55c"),
                        new PdfResult.MissingCharacter(0x1F9F8, "teddy bear"));
    }

    @Test
    void an_emoji_of_several_characters_becomes_one_bracket() {
        Printing printing = Printing.of(SampleBooks.of(Paragraph.of("\uD83E\uDDF8\u200D\uD83D\uDE00 cooks")));

        assertThat(printing.text()).contains("[teddy bear, grinning face] cooks");
        assertThat(printing.text()).doesNotContain("joiner");
    }

    @Test
    void controls_and_lone_surrogates_draw_nothing() {
        assertThat(Printing.of(SampleBooks.of(Paragraph.of("a\u0000b\u0007c\uD800d\uFFFEe")))
                        .text())
                .contains("abcde");
    }

    @Test
    void a_word_wider_than_the_column_is_cut_and_nothing_is_lost() {
        String word = "abcdefghij".repeat(60);

        assertThat(Printing.of(SampleBooks.of(Paragraph.of(word))).text().replaceAll("\\s", ""))
                .contains(word);
    }

    @Test
    void text_from_right_to_left_stands_at_the_right() {
        assertThat(leftEdge(Paragraph.of(SampleBooks.HEBREW).in(Locale.forLanguageTag("he"))))
                .isGreaterThan(200);
        assertThat(leftEdge(Paragraph.of(SampleBooks.GREEK))).isLessThan(100);
    }

    @Test
    void a_very_long_cell_runs_over_pages_and_nothing_is_lost() {
        String story = "once upon a time ".repeat(600).strip();
        Printing printing = Printing.of(
                SampleBooks.of(Table.of(List.of("Who", "Story", "When"), List.of(List.of("Ada", story, "May")))));

        assertThat(printing.result().pages()).isGreaterThan(2);
        assertThat(printing.text().split("once", -1)).hasSize(601);
    }

    @Test
    void a_heading_of_many_words_is_kept_whole_with_what_follows() {
        Printing printing = Printing.of(SampleBooks.of(
                Paragraph.of("line\n".repeat(42)),
                new Heading(2, "A heading that wants to stand at the foot of the page and may not"),
                Paragraph.of("First line of what follows.")));

        assertThat(printing.pages())
                .map(page -> page.replaceAll("\\s+", " "))
                .filteredOn(page -> page.contains("A heading"))
                .singleElement()
                .asString()
                .contains("may not")
                .contains("First line");
    }

    private static float leftEdge(Paragraph paragraph) {
        return Printing.of(SampleBooks.of(paragraph)).look(document -> {
            LeftEdge edge = new LeftEdge();
            edge.getText(document);
            return edge.left();
        });
    }
}
