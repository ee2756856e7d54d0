package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.export.pdf.block.Paragraph;

class ScriptsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | " + SampleBooks.LATIN,
                "en | office fluffy Æsir, “quoted” — 3½ × 2 € and (in brackets)",
                "vi | " + SampleBooks.VIETNAMESE,
                "cy | " + SampleBooks.WELSH,
                "yo | " + SampleBooks.YORUBA,
                "el | " + SampleBooks.GREEK,
                "grc | " + SampleBooks.POLYTONIC,
                "ru | " + SampleBooks.CYRILLIC,
                "he | " + SampleBooks.HEBREW,
                "ar | " + SampleBooks.ARABIC,
                "fa | " + SampleBooks.PERSIAN,
                "ur | " + SampleBooks.URDU,
                "hi | " + SampleBooks.DEVANAGARI,
                "bn | " + SampleBooks.BENGALI,
                "ta | " + SampleBooks.TAMIL,
                "pa | " + SampleBooks.GURMUKHI,
                "gu | " + SampleBooks.GUJARATI,
                "th | " + SampleBooks.THAI,
                "zh | " + SampleBooks.CHINESE,
                "ja | " + SampleBooks.JAPANESE,
                "en | " + SampleBooks.FIGURES
            })
    void what_was_written_can_be_copied_out_again_letter_by_letter(String language, String text) {
        assertThat(copied(Paragraph.of(text).in(Locale.forLanguageTag(language))))
                .isEqualTo(composed(text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "he | הילדה בנתה מגדל של 12 קוביות (הגבוה ביותר), ואמרה: \"אני ארכיטקטית!\" ב-3.5 דקות.",
                "he | הגננת Kim Osei אמרה 12 פעמים ש-Ada (Willow Room) בנתה מגדל.",
                "he | הגננת אמרה כי הילדים בנו מגדל גבוה מאוד מקוביות עץ ביחד עם Kim Osei and Ben",
                "ar | قالت المعلمة (Kim Osei) إن الطفل عد إلى 12 ثم 3.5 كيلو.",
                "en | Ada said שלום עולם and built (מגדל) at 12.",
                "en | The children of Willow Room sang about the moon and then Ben's grandmother taught us to say"
                        + " שלום לכולם וברוכים הבאים to everyone."
            })
    void two_directions_in_one_line_are_copied_out_in_the_order_in_which_they_are_read(String language, String text) {
        assertThat(copied(Paragraph.of(text).in(Locale.forLanguageTag(language))))
                .isEqualTo(composed(text));
    }

    /** Returns the text of a page; the direction marks that help a reader of copied lines are no part of it. */
    private static String copied(Paragraph paragraph) {
        String page = Printing.of(SampleBooks.of(paragraph)).pages().get(0);
        return composed(page.replaceAll("[\u200E\u200F]", ""));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    }
}
