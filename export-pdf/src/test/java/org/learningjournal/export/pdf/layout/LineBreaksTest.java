package org.learningjournal.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    @Test
    void a_line_ends_behind_spaces_and_behind_a_hyphen_between_letters() {
        assertThat(stretches("A well-known  sea, 3-4 times, -5 and pre- or post-war"))
                .containsExactly(
                        "A ", "well-", "known  ", "sea, ", "3-4 ", "times, ", "-5 ", "and ", "pre- ", "or ", "post-",
                        "war");
    }

    @Test
    void a_number_and_its_unit_stay_together_where_the_space_says_so() {
        assertThat(stretches("about 5\u00A0kg or 12\u202F345 or 7 kg"))
                .containsExactly("about ", "5\u00A0kg ", "or ", "12\u202F345 ", "or ", "7 ", "kg");
    }

    @Test
    void an_address_ends_a_line_behind_its_parts_and_never_within_a_name() {
        assertThat(stretches("see https://nursery.example/garden/tower?child=ada#top now"))
                .containsExactly(
                        "see ", "https://", "nursery.", "example/", "garden/", "tower?", "child=", "ada#top ", "now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"हँस पड़ा ।", "Bravo !", "Vraiment ?", "« Oui »", "ہنس پڑا ۔"})
    void a_mark_that_is_set_off_begins_no_line(String text) {
        List<String> stretches = stretches(text);

        assertThat(stretches).isNotEmpty().last().asString().matches("(?s).*\\p{L}.*");
    }

    @Test
    void thai_is_broken_between_words_whatever_language_the_book_has() {
        assertThat(stretches("เด็กสร้างหอคอยสูง Ada")).containsExactly("เด็ก", "สร้าง", "หอคอย", "สูง ", "Ada");
    }

    @Test
    void han_is_broken_between_characters_but_not_before_closing_or_behind_opening_marks() {
        List<String> stretches = stretches("孩子搭了一座（很高的）塔，然后「看！」。カメラー、っょ");

        assertThat(stretches).hasSizeGreaterThan(12).allSatisfy(stretch -> {
            assertThat("，）！」。ー、っょ").doesNotContain(stretch.substring(0, 1));
            assertThat("（「").doesNotContain(stretch.substring(stretch.length() - 1));
        });
    }

    @Test
    void nothing_is_lost_between_the_breaks() {
        String text = "\u200Ba  b\u3000c\u200Bd - – e— f-g http://x.example/ www.a.example/b?c ไทย漢字 !";

        assertThat(String.join("", stretches(text))).isEqualTo(text);
    }

    private static List<String> stretches(String text) {
        List<String> stretches = new ArrayList<>();
        int start = 0;
        for (int end : new LineBreaks().ends(text)) {
            stretches.add(text.substring(start, end));
            start = end;
        }
        return stretches;
    }
}
