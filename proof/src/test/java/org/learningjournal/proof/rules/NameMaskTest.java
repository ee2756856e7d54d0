package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Child;
import org.learningjournal.visibility.NameMask;

@Tag("pure")
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
                "\uD801\uDC28Zoë and Zoë\uD801\uDC28 are none. | \uD801\uDC28Zoë and Zoë\uD801\uDC28 are none.",
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

    @Test
    void P04_a_text_without_any_of_the_names_stays_as_it_was_typed() {
        String decomposed = "Cafe\u0301 at half past \u2462";
        assertThat(NameMask.hiding(List.of(child("Zoë", "Example")), List.of()).hide(decomposed))
                .isSameAs(decomposed);
    }

    @Test
    void P04_a_name_that_nobody_can_see_hides_nothing() {
        NameMask mask = NameMask.hiding(List.of(child("\u00A0", "Example")), List.of());
        assertThat(mask.hide("Well done! (So it was.)")).isEqualTo("Well done! (So it was.)");
        assertThat(mask.hide("Example ran.")).isEqualTo("Another child ran.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u00A0Zoë      | So Zoë (or ZOË) ran.",
                "Zoë\u00A0      | So Zoë (or ZOË) ran.",
                "Zoë\u00A0Ann   | So Zoë (or Ann) ran.",
                "Zoë\u3000Ann   | So Zoë (or Zoë Ann) ran.",
            })
    void P04_a_name_is_found_whatever_space_was_typed_with_it(String name, String text) {
        assertThat(NameMask.hiding(List.of(child(name, "Example")), List.of()).hide(text))
                .isEqualTo("So another child (or another child) ran.");
    }

    @Test
    void P04_a_family_name_is_found_without_the_space_that_was_typed_with_it() {
        NameMask mask = NameMask.hiding(List.of(child("Zoë", "\u00A0Example")), List.of());
        assertThat(mask.hide("(Example) ran.")).isEqualTo("(Another child) ran.");
    }

    @Test
    void P04_every_name_a_child_bears_or_bore_is_hidden() {
        Child child = new Child(
                        ChildId.at(NOON),
                        SettingId.at(NOON),
                        "Anna Maria",
                        "Example",
                        Optional.of("Nan"),
                        LocalDate.of(2022, 5, 4),
                        Optional.empty())
                .renamed("Ann", "Sample", Optional.of("Nanny Joy"));
        NameMask mask = NameMask.hiding(List.of(child), List.of());
        for (String name :
                List.of("Anna Maria", "Anna", "Maria", "Example", "Nan", "Ann", "Sample", "Nanny Joy", "Joy")) {
            assertThat(mask.hide("We saw " + name + ".")).as(name).isEqualTo("We saw another child.");
        }
        assertThat(mask.finds("We saw Annabel.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D'Arcy  | Then D’ARCY ran.",
                "D’Arcy  | Then d'arcy ran.",
                "Strauß  | Then STRAUSS ran.",
                "Strauss | Then Strauß ran.",
                "İpek    | Then ipek ran.",
                "Ipek    | Then İPEK ran.",
                "Jo-Ann  | Then Jo Ann ran.",
                "Jo Ann  | Then Jo-  Ann ran.",
            })
    void P04_a_name_is_found_however_it_is_typed(String name, String text) {
        assertThat(NameMask.hiding(List.of(child(name, "Example")), List.of()).hide(text))
                .isEqualTo("Then another child ran.");
    }

    @Test
    void P04_the_longest_name_is_hidden_whole() {
        NameMask mask = NameMask.hiding(List.of(child("Ed", "Example"), child("Ed Lee", "Other")), List.of());
        assertThat(mask.hide("So Ed Lee ran.")).isEqualTo("So another child ran.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë",
                "(Zoë)",
                "Yes! Zoë",
                "Yes!!!!!!!!!!! Zoë",
                "They all ran away. Zoë",
            })
    void P04_where_a_sentence_begins_so_does_a_capital(String text) {
        NameMask mask = NameMask.hiding(List.of(child("Zoë", "Example")), List.of());
        assertThat(mask.hide(text)).isEqualTo(text.replace("Zoë", "Another child"));
        assertThat(mask.hide("A line\n" + text)).endsWith(text.replace("Zoë", "Another child"));
    }

    @Test
    void P04_the_first_word_of_a_text_has_a_capital_after_any_few_signs() {
        NameMask mask = NameMask.hiding(List.of(child("Zoë", "Example")), List.of());
        assertThat(mask.hide("2026-03-02: Zoë ran.")).isEqualTo("2026-03-02: Another child ran.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "With Zoë",
                "1234567890 Zoë",
                "12345678901 Zoë",
                "123456789012 Zoë",
                "7 (((((((((( Zoë",
                "7 ((((((((( Zoë"
            })
    void P04_inside_a_sentence_there_is_none(String text) {
        NameMask mask = NameMask.hiding(List.of(child("Zoë", "Example")), List.of());
        assertThat(mask.hide("Well, " + text)).isEqualTo("Well, " + text.replace("Zoë", "another child"));
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
