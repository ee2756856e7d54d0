package org.learningjournal.sharded;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;

/** One PostgreSQL server of several, with the tables of the library in it. */
final class Server {
    private final String name;
    private final HikariDataSource pool = new HikariDataSource();
    private final Wire wire = new Wire();

    Server(String name) {
        this.name = name;
        try {
            EmbeddedPostgres process = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            pool.setJdbcUrl(
                    process.getJdbcUrl("postgres", "postgres")); // ShardingSphere looks at it, the pool does not
            pool.setDataSource(wire.of(process.getPostgresDatabase()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(0);
        JdbcSchema.install(pool, Dialect.POSTGRESQL);
        wire.forget();
    }

    String name() {
        return name;
    }

    Wire wire() {
        return wire;
    }

    DataSource pool() {
        return pool;
    }

    /** The tables that have settings, as the schema script made them. */
    List<String> tablesOfSettings() {
        return texts("select table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'setting_id' order by 1");
    }

    /** The tables and views that have none. */
    List<String> tablesWithoutSettings() {
        return texts("select table_name from information_schema.tables t where table_schema = 'public'"
                + " and not exists (select 1 from information_schema.columns c where c.table_schema = 'public'"
                + " and c.table_name = t.table_name and c.column_name = 'setting_id') order by 1");
    }

    /** The settings of which this server has rows in a table. */
    List<String> settingsIn(String table) {
        return texts("select distinct setting_id from " + table);
    }

    private List<String> texts(String query) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
