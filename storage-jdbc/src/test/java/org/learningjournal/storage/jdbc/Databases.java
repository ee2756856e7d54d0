package org.learningjournal.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** Real databases: H2 in memory and in a file, one PostgreSQL server and one MariaDB server for all tests. */
final class Databases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database without tables. */
    static DataSource empty(Dialect dialect) {
        return switch (dialect) {
            case H2 -> h2("mem:lj" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
            case POSTGRESQL, POSTGRESQL_ROUTED -> postgres();
            case MARIADB -> mariaDb("");
        };
    }

    /** A database with the tables under the default names. */
    static DataSource installed(Dialect dialect) {
        DataSource dataSource = empty(dialect);
        JdbcSchema.install(dataSource, dialect);
        return dataSource;
    }

    /** A database as the first release installed it. */
    static DataSource first(Dialect dialect) {
        DataSource dataSource = empty(dialect);
        Script.of(dialect, 1)
                .statements(TableNames.defaults(), dialect)
                .forEach(statement -> execute(dataSource, statement));
        return dataSource;
    }

    static DataSource h2File(Path folder) {
        return h2("file:" + folder.resolve("journal"));
    }

    private static DataSource h2(String where) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:" + where + ";LOCK_TIMEOUT=20000");
        JdbcConnectionPool pool = JdbcConnectionPool.create(dataSource);
        pool.setMaxConnections(10);
        return pool;
    }

    private static DataSource postgres() {
        String name = "lj" + NUMBER.incrementAndGet();
        execute(Postgres.SERVER.getPostgresDatabase(), "create database " + name);
        return pool(Postgres.SERVER.getDatabase("postgres", name));
    }

    /** A MariaDB database without tables, with options of the connections, which begin with an ampersand. */
    static DataSource mariaDb(String options) {
        String name = "lj" + NUMBER.incrementAndGet();
        execute(MariaDbServer.database("", ""), "create database " + name);
        return pool(MariaDbServer.database(name, options));
    }

    private static DataSource pool(DataSource dataSource) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(dataSource);
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(0);
        return pool;
    }

    static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
