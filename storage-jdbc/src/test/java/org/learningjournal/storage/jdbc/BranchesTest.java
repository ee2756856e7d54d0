package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchesTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "8, 8", "9, 16", "16, 16", "17, 24", "24, 24", "25, 32", "33, 40",
        "57, 64", "64, 64"
    })
    void counts_are_rounded_up_so_that_a_statement_has_few_texts(int count, int branches) {
        assertThat(Branches.round(count)).isEqualTo(branches);
    }

    @Test
    void there_are_eleven_counts_and_none_wastes_more_than_half() {
        assertThat(IntStream.rangeClosed(1, 64).map(Branches::round).distinct()).hasSize(11);
        assertThat(IntStream.rangeClosed(1, 64))
                .allSatisfy(count -> assertThat(Branches.round(count)).isBetween(count, 2 * count - 1));
    }
}
