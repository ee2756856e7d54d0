package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final String TEXT = "select 1 from {child} c where c.a = ? and c.n [any] and c.b = ?";

    @Test
    void a_list_is_an_array_where_there_are_arrays() {
        Sql sql = Sql.of(TEXT, "a", Many.numbers(List.of(1, 2, 3)), "b");
        assertThat(Wording.listed(Dialect.POSTGRESQL, sql)).isSameAs(sql);
        assertThat(Wording.in(Dialect.POSTGRESQL, TEXT))
                .isEqualTo("select 1 from {child} c where c.a = ? and c.n = any(?) and c.b = ?");
    }

    @Test
    void elsewhere_each_value_is_bound_by_itself_and_the_others_stay_in_their_places() {
        Sql listed = Wording.listed(Dialect.MARIADB, Sql.of(TEXT, "a", Many.numbers(List.of(1, 2, 3)), "b"));
        assertThat(listed.text()).endsWith("where c.a = ? and c.n in (?, ?, ?, ?, ?, ?, ?, ?) and c.b = ?");
        assertThat(listed.values()).containsExactly("a", 1, 2, 3, 3, 3, 3, 3, 3, "b");
        assertThat(Wording.in(Dialect.MARIADB, listed.text())).isEqualTo(listed.text());
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "8, 8", "9, 32", "32, 32", "33, 128", "500, 512"})
    void counts_are_rounded_up_so_that_a_statement_has_few_texts(int count, int places) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        Sql listed = Wording.listed(Dialect.MARIADB, Sql.of("[any]", Many.numbers(numbers)));
        assertThat(listed.values()).hasSize(places).containsAll(numbers).doesNotContain(count);
        assertThat(listed.text().chars().filter(each -> each == '?')).hasSize(places);
    }

    @Test
    void of_no_values_none_is_equal() {
        Sql listed = Wording.listed(Dialect.MARIADB, Sql.of("[any]", Many.numbers(List.of())));
        assertThat(listed).isEqualTo(Sql.of("in (?)", Optional.empty()));
    }
}
