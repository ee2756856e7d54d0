package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.SettingId;

class SignsTest {
    private static SQLException error(String state, int code) {
        return new SQLException("Duplicate entry 'Ada'", state, code);
    }

    @ParameterizedTest
    @EnumSource
    void deadlocks_and_serialization_conflicts_may_pass(Dialect dialect) {
        assertThat(dialect.mayPass(error("40001", 1213))).isTrue();
        assertThat(dialect.mayPass(error("40P01", 0))).isTrue();
        assertThat(dialect.mayPass(error("42000", 1064))).isFalse();
    }

    @Test
    void mariadbs_states_are_read_with_their_codes() {
        Dialect dialect = Dialect.MARIADB;
        assertThat(dialect.mayPass(error("HY000", 1205)))
                .as("a lock was waited for long enough")
                .isFalse();
        assertThat(dialect.saysItIsThere(error("23000", 1062))).isTrue();
        assertThat(dialect.saysItIsThere(error("23000", 1048)))
                .as("a column is null")
                .isFalse();
        assertThat(dialect.saysItIsMissing(error("42S02", 1146))).isTrue();
        assertThat(dialect.saysItIsMissing(error("42000", 1049))).isTrue();
        assertThat(dialect.saysItIsMissing(error("42000", 1142)))
                .as("reading is not allowed")
                .isFalse();
        assertThat(dialect.saysItIsCreated(error("42S01", 1050))).isTrue();
        assertThat(dialect.saysItIsCreated(error("42000", 1061))).isTrue();
    }

    @Test
    void an_error_that_quotes_values_is_withheld() {
        Doing doing = new Doing("add a child", SettingId.at(Play.NOON));
        for (SQLException quoting : new SQLException[] {
            error("23000", 1062), error("HY000", 1366), error("HY000", 1300), error("42000", 1064)
        }) {
            assertThat(Failures.of(doing, quoting))
                    .hasMessageContaining("(SQLState %s, code %d)", quoting.getSQLState(), quoting.getErrorCode())
                    .cause()
                    .hasMessageNotContaining("Ada");
        }
        SQLException waited = new SQLException("Lock wait timeout exceeded", "HY000", 1205);
        assertThat(Failures.of(doing, waited)).hasCause(waited);
    }
}
