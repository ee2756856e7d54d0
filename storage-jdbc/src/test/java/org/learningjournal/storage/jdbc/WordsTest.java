package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Code;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;

class WordsTest {
    @Test
    void numbers_of_shelves_are_those_of_the_scripts() {
        assertThat(Arrays.stream(Shelf.values()).map(Words::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9)
                .doesNotContain(Words.NO_SHELF);
    }

    @Test
    void sides_come_back() {
        assertThat(Arrays.stream(Side.values()).map(side -> Words.side(Words.number(side))))
                .containsExactly(Side.values());
    }

    @Test
    void lists_of_codes_come_back_in_order() {
        for (List<Code> codes : List.of(List.<Code>of(), List.of(Code.values()))) {
            assertThat(Words.parted(Words.joined(codes), Code.class)).isEqualTo(codes);
        }
    }
}
