package org.learningjournal.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;

/**
 * A video of 1 GB must go in and out through the front door, rules, cleaning, check sums and trail included, nearly as fast
 * as a bare loop moves the same chunks. Every run is a virtual machine of its own with a heap of 64 MB; the server is another
 * process. After each run the tables are emptied and the server writes all it has to the disk, so that each begins alike.
 */
final class Media implements Benchmark {
    private static final int ROUNDS = 5;
    private static final double LIMIT = 1.3;
    private static final String SHARED_BUFFERS = "512MB";

    Media() {}

    @Override
    public String name() {
        return "media";
    }

    @Override
    public String sentence() {
        return "Takes in and hands out a video of 1 GB with a heap of 64 MB, and moves it by a bare loop over chunks.";
    }

    @Override
    public Figure run(String... arguments) {
        System.out.println("PostgreSQL, fsync=on, synchronous_commit=on, shared_buffers=" + SHARED_BUFFERS);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", SHARED_BUFFERS)
                .setServerConfig("max_wal_size", "4GB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start()) {
            JdbcSchema.install(server.getPostgresDatabase(), Dialect.POSTGRESQL);
            execute(server, BareLoop.TABLE);
            return new Figure(name(), median(server), LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(EmbeddedPostgres server) {
        String url = server.getJdbcUrl("postgres", "postgres");
        run(server, url, "bare"); // the server makes the files of its log, and uses them again later
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean oursFirst = round % 2 == 0;
            double first = run(server, url, oursFirst ? "ours" : "bare");
            double second = run(server, url, oursFirst ? "bare" : "ours");
            double ratio = oursFirst ? first / second : second / first;
            System.out.printf("round %d: %.2f%n", round + 1, ratio);
            ratios.add(ratio);
        }
        return ratios.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static double run(EmbeddedPostgres server, String url, String which) {
        double seconds = Forks.seconds(MediaRun.class, List.of("-Xmx64m"), which, url);
        execute(server, List.of("truncate lj_medium_piece, lj_medium_sums, lj_medium, bare_chunk", "checkpoint"));
        return seconds;
    }

    private static void execute(EmbeddedPostgres server, List<String> statements) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
