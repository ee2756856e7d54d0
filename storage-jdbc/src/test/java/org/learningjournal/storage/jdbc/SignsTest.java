package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;

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
    void of_h2_the_change_of_another_passes_too() {
        assertThat(Dialect.H2.mayPass(error("90131", 90131))).isTrue();
        assertThat(Dialect.POSTGRESQL.mayPass(error("90131", 90131))).isFalse();
        assertThat(Dialect.MARIADB.mayPass(error("90131", 90131))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_is_withheld_whatever_its_state_and_whatever_it_hangs_on(Dialect dialect) {
        SQLException batch = new BatchUpdateException("values ('Ada')", "40001", 7, new int[0]);
        SQLException wrapped = new SQLException("something", "HY000", batch);
        for (SQLException each : new SQLException[] {batch, wrapped}) {
            StorageException failure = Failures.of(new Doing("add", SettingId.at(Play.NOON)), each);
            SQLException cause = Objects.requireNonNull((SQLException) failure.getCause());
            assertThat(Chain.of(cause)).hasSize(1);
            assertThat(cause.getMessage()).doesNotContain("Ada");
            assertThat(cause.getSQLState()).isEqualTo(each.getSQLState());
            assertThat(cause.getErrorCode()).isEqualTo(each.getErrorCode());
            assertThat(dialect.mayPass(cause)).isEqualTo(each == batch);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "42501, 0, lacks a right: grant it to read and write the library's tables",
        "28P01, 0, lacks a right: grant it to read and write the library's tables",
        "90096, 90096, lacks a right: grant it to read and write the library's tables",
        "42000, 1142, lacks a right: grant it to read and write the library's tables",
        "42000, 1044, lacks a right: grant it to read and write the library's tables",
        "53100, 0, could not write to its disk: see whether it is full",
        "90031, 90031, could not write to its disk: see whether it is full",
        "HY000, 1021, could not write to its disk: see whether it is full",
        "HY000, 1114, could not write to its disk: see whether it is full",
        "XX000, 0, see the cause"
    })
    void the_advice_fits_what_the_database_said(String state, int code, String advice) {
        assertThat(Failures.of(new Doing("add a child", SettingId.at(Play.NOON)), error(state, code)))
                .isExactlyInstanceOf(StorageException.class)
                .hasMessageEndingWith(advice);
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
