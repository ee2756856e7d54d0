package org.learningjournal.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Child;

class NameMaskTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë ran.                       | Another child ran.",
                "Then Zoë ran.                  | Then another child ran.",
                "They ran. Zoë won!             | They ran. Another child won!",
                "\"Zoë, wait!\"                 | \"Another child, wait!\"",
                "She called ZOE\u0308 twice.    | She called another child twice.",
                "Zoë's hat                      | Another child's hat",
                "Zoëlle is somebody else.       | Zoëlle is somebody else.",
                "So is Zoë-Ann Example.         | So is another child-Ann another child.",
                "We met Zoë Example.            | We met another child.",
            })
    void names_are_hidden_as_whole_words_whatever_their_case_and_form(String text, String shown) {
        NameMask mask = NameMask.hiding(List.of(child("Zoë", "Example")), List.of());
        assertThat(mask.hide(text)).isEqualTo(shown);
        assertThat(mask.finds(text)).isEqualTo(!text.equals(shown));
    }

    @Test
    void a_word_that_is_never_taken_for_a_name_stays_but_for_a_child_from_whom_the_viewer_is_kept() {
        List<Child> may = List.of(child("May", "Example"));
        NameMask mask = NameMask.hiding(List.of(), may, List.of(), Set.of("MAY"));
        assertThat(mask.hide("You may go. In may, May Example ran."))
                .isEqualTo("You may go. In may, another child ran.");
        NameMask kept = NameMask.hiding(may, List.of(), List.of(), Set.of("May"));
        assertThat(kept.hide("See May.")).isEqualTo("See another child.");
    }

    @Test
    void a_name_that_a_child_who_may_be_named_bears_as_well_stays() {
        NameMask mask = NameMask.hiding(List.of(child("Tom", "Lovelace")), List.of(child("Ada", "Lovelace")));
        assertThat(mask.hide("Ada Lovelace met Tom Lovelace.")).isEqualTo("Ada Lovelace met another child.");
    }

    @Test
    void a_name_in_a_script_without_spaces_is_found_inside_the_line() {
        NameMask mask = NameMask.hiding(List.of(child("小明", "王")), List.of());
        assertThat(mask.hide("今天小明唱歌")).doesNotContain("小明");
    }

    @Test
    void nothing_to_hide_leaves_a_text_as_it_is() {
        String decomposed = "Zoe\u0308";
        assertThat(NameMask.hiding(List.of(), List.of()).hide(decomposed)).isSameAs(decomposed);
    }

    private static Child child(String given, String family) {
        return new Child(
                ChildId.at(NOON),
                SettingId.at(NOON),
                given,
                family,
                Optional.empty(),
                LocalDate.of(2022, 5, 4),
                Optional.empty());
    }
}
