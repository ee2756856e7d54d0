package org.learningjournal.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server that forces every commit to the disk, and that can be killed and started again on its data. */
final class Server {
    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    private Server(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.running = started();
    }

    static Server in(Path data) throws IOException {
        return new Server(data, freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "40")
                .setCleanDataDirectory(false)
                .setDataDirectory(data)
                .setPort(port)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    int port() {
        return port;
    }

    /** A database without a pool, with options of the connections such as {@code socketTimeout=2}. */
    DataSource database(String options) {
        return at(port, options);
    }

    static DataSource at(int port, String options) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?" + options);
        database.setUser("postgres");
        return database;
    }

    /** The server and whatever it has started, the server first. */
    List<ProcessHandle> processes() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    /** Kills processes with a signal that nobody can catch, and waits until they are gone. */
    static void kill(List<ProcessHandle> processes) throws Exception {
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : processes) {
            each.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    /** The server may need a moment to notice that a client is gone. */
    void awaitTheEndOfUnits() {
        execute(
                database(""),
                "do $$ begin for i in 1..500 loop exit when not exists (select 1 from pg_stat_activity"
                        + " where backend_type = 'client backend' and xact_start is not null and pid <> pg_backend_pid());"
                        + " perform pg_stat_clear_snapshot(); perform pg_sleep(0.02); end loop; end $$");
    }

    /** Starts a server that was killed on the data that it left; closing the old one only lets go of its folder. */
    void restart() throws IOException {
        running.close();
        running = started();
    }

    void stop() throws IOException {
        running.close();
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
