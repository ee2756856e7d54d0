package org.learningjournal.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.people.Child;

class NearNamesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SettingId SETTING = SettingId.at(NOON);
    private static final List<String> PARTS = List.of(
            "Ada",
            "ADA",
            "ada-lou",
            "Lou",
            "D’Arcy",
            "D'arcy",
            "Weiß",
            "WEISS",
            "İlke",
            "ilke",
            "Ｍay",
            "May",
            "\u00e9lan",
            "e\u0301lan",
            "花子",
            "-",
            " ",
            "\n",
            ", ",
            "x",
            "σοφία",
            "Σοφίας");

    private static Child child(String given, String family) {
        return new Child(
                ChildId.at(NOON), SETTING, given, family, Optional.empty(), LocalDate.of(2023, 3, 1), Optional.empty());
    }

    @Test
    void whom_a_mask_finds_is_near() {
        List<Child> children = List.of(
                new Child(
                        ChildId.at(NOON),
                        SETTING,
                        "Lou-Ada",
                        "x, x",
                        Optional.of("May May"),
                        LocalDate.of(2023, 3, 1),
                        Optional.empty(),
                        Set.of("Weiß D’Arcy")),
                child("Ada", "Weiß"),
                child("Ada Lou", "D'Arcy"),
                child("İlke", "May"),
                child("花子", "\u00e9lan"),
                child("Σοφία", "Σοφίας"));
        NearNames near = new NearNames(children);
        Random random = new Random(20_261_124L);
        int found = 0;
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(6); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextBoolean() ? " " : "");
            }
            for (Child child : children) {
                if (NameMask.hiding(List.of(child), List.of()).finds(text.toString())) {
                    found++;
                    assertThat(near.in(List.of("", text.toString())))
                            .as("\"%s\"", text)
                            .contains(child);
                }
            }
        }
        assertThat(found).as("names found").isGreaterThan(1_000);
    }

    @Test
    void who_is_not_named_is_not_near_and_texts_are_not_read_as_one() {
        Child ada = child("Ada", "Byron");
        NearNames near = new NearNames(List.of(ada, child("Ben", "Young")));
        assertThat(near.in(List.of("ADA was here"))).containsExactly(ada);
        assertThat(near.in(List.of("A", "da"))).isEmpty();
        assertThat(near.in(List.of())).isEmpty();
    }
}
