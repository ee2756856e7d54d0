package org.learningjournal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Texts;

class ChildTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SettingId SETTING = SettingId.at(NOON);
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}]", Pattern.UNICODE_CHARACTER_CLASS);

    private static Child child(String given, String family, Optional<String> knownAs) {
        return new Child(ChildId.at(NOON), SETTING, given, family, knownAs, LocalDate.of(2023, 3, 1), Optional.empty());
    }

    @Test
    void P04_the_words_of_a_name_part_at_white_space_and_dashes_of_every_script() {
        int gaps = 0;
        for (int each = 1; each <= Character.MAX_CODE_POINT; each++) {
            String name = "Ada" + Character.toString(each) + "Lou";
            if (!Texts.isLine(name, 200)) {
                continue;
            }
            boolean gap = GAP.matcher(Character.toString(each)).matches();
            gaps += gap ? 1 : 0;
            assertThat(child(name, "Byron", Optional.empty()).names())
                    .as("U+%04X", each)
                    .isEqualTo(
                            gap
                                    ? Set.of(name, "Byron", name + " Byron", "Ada", "Lou")
                                    : Set.of(name, "Byron", name + " Byron"));
        }
        assertThat(gaps).as("white space and dashes").isGreaterThan(30);
    }

    @Test
    void P04_each_name_has_one_of_the_least_names_in_it() {
        for (Child child : List.of(
                child("Ada", "Byron", Optional.empty()),
                child("Ada-Lou", "King Byron", Optional.of("Lou Lou")),
                child("-", "Byron", Optional.of(" – ")),
                child(" Ada  ", "Byron", Optional.of("A")))) {
            Set<String> without = new HashSet<>(child.names());
            without.removeIf(name -> child.leastNames().stream().anyMatch(name::contains));
            assertThat(without).as("%s", child).isEmpty();
            assertThat(child.leastNames()).isNotEmpty().doesNotContain("");
        }
    }
}
