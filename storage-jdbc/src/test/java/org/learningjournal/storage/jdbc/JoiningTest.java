package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JoiningTest {
    private final Recording recording = new Recording();
    private final Play play = new Play();
    private final HikariDataSource pool = new HikariDataSource();
    private final AtomicInteger borrowed = new AtomicInteger();

    @AfterEach
    void every_connection_was_given_back() {
        assertThat(borrowed).as("connections not given back").hasValue(0);
        pool.close();
    }

    private DataSource poolOfOne(Dialect dialect) {
        pool.setDataSource(recording.of(Databases.installed(dialect)));
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(2000);
        return pool;
    }

    private ConnectionSource spring(DataSource dataSource) {
        return new Lending(dataSource, borrowed);
    }

    private static TransactionTemplate transactions(DataSource dataSource) {
        return new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    @ParameterizedTest
    @EnumSource
    void joins_the_hosts_transaction_and_vanishes_with_it(Dialect dialect) {
        DataSource host = poolOfOne(dialect);
        JdbcStorage storage = JdbcStorage.joining(spring(host), dialect);
        transactions(host).executeWithoutResult(status -> {
            storage.people().add(play.setting, play.aSetting());
            storage.inTransaction(play.setting, () -> play.stored(storage, 2, play.ada));
            assertThat(storage.entries()
                            .list(play.setting, play.journal(play.ada), PageRequest.newest(9))
                            .items())
                    .as("sees its own writes")
                    .hasSize(2);
            status.setRollbackOnly();
        });
        assertThat(borrowed).hasValue(0);
        Boolean there = transactions(host).execute(status -> {
            storage.people().add(play.setting, play.aChild());
            return storage.people().setting(play.setting).isPresent()
                    || storage.entries().count(play.setting, play.journal(play.ada)) > 0;
        });
        assertThat(there).as("still there after the host's rollback").isFalse();
        transactions(host)
                .executeWithoutResult(status -> assertThat(storage.people().children(play.setting))
                        .as("committed by the host")
                        .containsExactly(play.aChild()));
        assertThat(borrowed).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_to_run_while_no_transaction_is_open(Dialect dialect) {
        DataSource host = poolOfOne(dialect);
        JdbcStorage storage = JdbcStorage.joining(spring(host), dialect);
        String sentence = "no transaction is open; call inside one, or use owning";
        assertThatThrownBy(() -> storage.people().add(play.setting, play.aSetting()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> storage.people().setting(play.setting)).hasMessage(sentence);
        assertThat(borrowed).hasValue(0);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void undoes_a_failed_call_and_leaves_the_hosts_own_work(Dialect dialect) {
        DataSource host = poolOfOne(dialect);
        JdbcStorage storage = JdbcStorage.joining(spring(host), dialect);
        AtomicInteger statements = new AtomicInteger();
        transactions(host).executeWithoutResult(status -> {
            storage.people().add(play.setting, play.aSetting());
            var entry = play.inJournal(storage, Play.NOON, play.ada);
            storage.entries().save(play.setting, entry, Version.NONE, Play.NOON);
            var edited = storage.entries()
                    .find(play.setting, entry.head().id())
                    .map(stored -> stored.rewritten(
                            stored.approved().orElseThrow().content(),
                            stored.head().author(),
                            Play.NOON))
                    .orElseThrow();
            recording.before(method -> {
                if (method.equals("prepareStatement") && statements.incrementAndGet() == 3) {
                    throw new SQLException("no more", "53100");
                }
            });
            assertThatThrownBy(() -> storage.entries().save(play.setting, edited, edited.version(), Play.NOON))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("save an entry");
            recording.before(method -> {});
            assertThat(storage.entries().save(play.setting, edited, edited.version(), Play.NOON))
                    .as("nothing of it is left")
                    .isTrue();
        });
        transactions(host).executeWithoutResult(status -> {
            assertThat(storage.people().setting(play.setting)).isPresent();
            assertThat(storage.entries().count(play.setting, play.journal(play.ada)))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void never_ends_closes_or_changes_a_connection(Dialect dialect) throws SQLException {
        DataSource database = Databases.installed(dialect);
        try (Connection plain = recording.of(database).getConnection()) {
            plain.setAutoCommit(false);
            recording.statements();
            JdbcStorage storage = JdbcStorage.joining(
                    new ConnectionSource() {
                        @Override
                        public Connection borrow(SettingId setting) {
                            return plain;
                        }

                        @Override
                        public void giveBack(Connection connection) {}
                    },
                    dialect);
            storage.people().add(play.setting, play.aSetting());
            assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> {
                        play.stored(storage, 1, play.ada);
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(storage.entries().count(play.setting, play.journal(play.ada)))
                    .isZero();
            assertThat(recording.calls())
                    .doesNotContain("commit", "close", "setAutoCommit", "setTransactionIsolation", "abort")
                    .contains("setSavepoint", "rollback");
            plain.rollback();
        }
        assertThat(JdbcStorage.owning(database, dialect).people().setting(play.setting))
                .isEmpty();
    }
}
