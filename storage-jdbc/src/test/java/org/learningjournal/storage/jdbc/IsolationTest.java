package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class IsolationTest {
    private static final String ASKED = "getTransactionIsolation";

    private final Recording recording = new Recording();
    private final Play play = new Play();

    private long asked(Connection lent, int times) {
        DataSource pool = recording.of(Unclosed.pool(lent));
        JdbcStorage storage = JdbcStorage.owning(pool, Dialect.H2);
        recording.statements();
        for (int time = 0; time < times; time++) {
            storage.people().setting(play.setting);
        }
        return recording.calls().stream().filter(ASKED::equals).count();
    }

    @Test
    void a_connection_that_came_at_read_committed_is_asked_once() throws SQLException {
        try (Connection connection = Databases.installed(Dialect.H2).getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(asked(connection, 5)).isEqualTo(1);
        }
    }

    @Test
    void any_other_connection_is_asked_each_time() throws SQLException {
        try (Connection connection = Databases.installed(Dialect.H2).getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(asked(connection, 5)).isEqualTo(5);
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }
}
