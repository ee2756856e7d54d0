package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.Journals;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.JournalException;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.StorageException;
import org.learningjournal.faults.Ledger.Asked;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.visibility.EntryView;

/**
 * Six writers, three of them at one setting and three at settings of their own, on a server that is killed under them again and
 * again, together with all its processes.
 */
class CrashTest {
    private static final int ROUNDS = 12;
    private static final int ROUNDS_AT_THE_MOST = 25;
    private static final int MOST_NANOS_INTO_A_COMMIT = 2_000_000;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("faults.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Commits commits = new Commits();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final List<Nursery> nurseries = new ArrayList<>();
    private Server server;
    private HikariDataSource pool;
    private Tables tables;

    private int lost;
    private int torn;
    private int unanswered;
    private int durable;
    private double slowestRestart;

    @BeforeEach
    void open_four_settings_with_six_writers() throws Exception {
        server = Server.in(folder.resolve("data"));
        pool = new HikariDataSource();
        pool.setDataSource(server.database("socketTimeout=20&connectTimeout=5"));
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(3000);
        DataSource watched = commits.watched(pool);
        JdbcSchema.install(watched, Dialect.POSTGRESQL);
        JdbcStorage storage = JdbcStorage.owning(watched, Dialect.POSTGRESQL);
        tables = new Tables(pool);
        for (int i = 0; i < 4; i++) {
            nurseries.add(new Nursery(storage));
        }
        Journals journals = nurseries.get(0).journals;
        for (int writer = 0; writer < 6; writer++) {
            ledgers.add(new Ledger(nurseries.get(Math.max(0, writer - 2)), journals, "Writer " + writer));
        }
    }

    @AfterEach
    void stop() throws Exception {
        pool.close();
        server.stop();
    }

    @Test
    void nothing_acknowledged_is_lost_nothing_is_torn_and_every_request_is_resolved() throws Exception {
        int rounds = 0;
        int killed = 0;
        while (rounds < ROUNDS || (durable == 0 && rounds < ROUNDS_AT_THE_MOST)) {
            killed += round();
            rounds++;
        }
        int acknowledged =
                ledgers.stream().mapToInt(each -> each.acknowledged.size()).sum();
        System.out.printf(
                "crash: seed %d, %d rounds, %d processes killed, %d acknowledged, %d lost, %d torn, %d unanswered,"
                        + " %d of these durable, slowest restart %.1f s%n",
                seed, rounds, killed, acknowledged, lost, torn, unanswered, durable, slowestRestart);
        assertThat(unanswered).as("commands without an answer").isGreaterThan(rounds);
        assertThat(acknowledged).as("acknowledged").isGreaterThan(10 * rounds);
        assertThat(durable)
                .as("kept without an answer: else the retries were never put to the test")
                .isPositive();
        for (Nursery nursery : nurseries) {
            long asked = of(nursery).stream().mapToInt(Ledger::asked).sum();
            assertThat(titles(nursery))
                    .as("every command was done once")
                    .hasSize((int) asked)
                    .doesNotHaveDuplicates();
        }
    }

    private int round() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(ledgers.size());
        try {
            List<Future<JournalException>> writing = ledgers.stream()
                    .map(ledger -> executor.submit(() -> ledger.write(Ledger::next)))
                    .toList();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500 + random.nextInt(1000)));
            List<ProcessHandle> processes = server.processes();
            commits.awaitNext();
            LockSupport.parkNanos(random.nextInt(MOST_NANOS_INTO_A_COMMIT));
            Server.kill(processes);
            for (Future<JournalException> each : writing) {
                assertThat(each.get(120, TimeUnit.SECONDS)).isInstanceOf(StorageException.class);
            }
            long begin = System.nanoTime();
            server.restart();
            pool.getHikariPoolMXBean().softEvictConnections();
            slowestRestart = Math.max(slowestRestart, (System.nanoTime() - begin) / 1e9);
            nurseries.forEach(this::look);
            ledgers.forEach(this::resolve);
            nurseries.forEach(this::look);
            return processes.size();
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Ledger> of(Nursery nursery) {
        return ledgers.stream().filter(each -> each.nursery == nursery).toList();
    }

    private List<String> titles(Nursery nursery) {
        return tables.texts("select title from lj_revision where setting_id = ?", nursery.setting.value());
    }

    /** Looks at what stands in the tables of a setting after a crash. */
    private void look(Nursery nursery) {
        Set<String> entries = ids(nursery, "select entry_id from lj_entry where setting_id = ?");
        Map<String, String> requests = requests(nursery);
        for (Ledger ledger : of(nursery)) {
            lost += (int) ledger.acknowledged.entrySet().stream()
                    .filter(each -> !entries.contains(each.getValue().toString())
                            || !each.getValue()
                                    .toString()
                                    .equals(requests.get(each.getKey().toString())))
                    .count();
        }
        List<Set<String>> parts = List.of(
                ids(nursery, "select entry_id from lj_revision where setting_id = ?"),
                ids(nursery, "select entry_id from lj_face where setting_id = ?"),
                ids(nursery, "select entry_id from lj_past_face where setting_id = ?"),
                ids(
                        nursery,
                        "select entry_id from lj_revision_child where setting_id = ? group by entry_id having count(*) = 2"),
                ids(
                        nursery,
                        "select entry_id from lj_placement where setting_id = ? group by entry_id having count(*) = 2"),
                ids(nursery, "select entry_id from lj_placement where setting_id = ?"),
                ids(
                        nursery,
                        "select subject_id from lj_audit_line where setting_id = ? and act = 'writing.submit'"
                                + " and outcome = 'DONE'"),
                Set.copyOf(requests.values()));
        for (Set<String> part : parts) {
            Set<String> odd = new HashSet<>(entries);
            odd.addAll(part);
            odd.removeIf(id -> entries.contains(id) && part.contains(id));
            torn += odd.size();
        }
        torn += brokenLines(nursery);
        assertThat(lost).as("acknowledged and lost, seed %d", seed).isZero();
        assertThat(torn).as("torn, seed %d", seed).isZero();
    }

    private Map<String, String> requests(Nursery nursery) {
        return tables
                .texts("select request_id, subject_id from lj_request where setting_id = ?", nursery.setting.value())
                .stream()
                .map(row -> row.split("\\|", -1))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private Set<String> ids(Nursery nursery, String sql) {
        List<String> all = tables.texts(sql, nursery.setting.value());
        Set<String> distinct = new HashSet<>(all);
        assertThat(distinct).as(sql).doesNotContain("null");
        return distinct;
    }

    private static int brokenLines(Nursery nursery) {
        AuditHead head = AuditHead.NONE;
        for (AuditRecord line : nursery.storage.audit().trail(nursery.setting, 0, Integer.MAX_VALUE)) {
            if (!line.follows(head)) {
                return 1;
            }
            head = line.asHead();
        }
        return head.equals(nursery.storage.audit().head(nursery.setting)) ? 0 : 1;
    }

    /** Repeats what was not answered: it comes to what it came to, or is done now, and never twice. */
    private void resolve(Ledger ledger) {
        for (Asked asked : ledger.unanswered) {
            unanswered++;
            UUID setting = ledger.nursery.setting.value();
            Optional<String> kept = Optional.ofNullable(
                    requests(ledger.nursery).get(asked.request().toString()));
            long entriesBefore = tables.number("select count(*) from lj_entry where setting_id = ?", setting);
            durable += kept.isPresent() ? 1 : 0;
            Outcome<EntryView> outcome = asked.of(ledger.nursery.journals);
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            EntryId entry = outcome.orElseThrow().id();
            assertThat(asked.of(ledger.nursery.journals).orElseThrow().id()).isEqualTo(entry);
            assertThat(tables.number("select count(*) from lj_entry where setting_id = ?", setting))
                    .as("done once, seed %d", seed)
                    .isEqualTo(entriesBefore + (kept.isPresent() ? 0 : 1));
            kept.ifPresent(first -> assertThat(entry.toString()).isEqualTo(first));
            ledger.acknowledged.put(asked.request(), entry);
        }
        ledger.unanswered.clear();
    }
}
