package org.learningjournal.sharded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.storage.tck.StorageContract;

/** The contract on two servers; and afterwards, that it did run on both, and each statement on one. */
class ShardedContractTest extends StorageContract {
    private static final Cluster CLUSTER = Cluster.ONLY;
    private static final Set<String> ON_BOTH = new TreeSet<>();
    private static final Storage STORAGE = JdbcStorage.owning(CLUSTER.dataSource(), Dialect.POSTGRESQL_ROUTED);

    private List<Integer> before = List.of();

    @Override
    protected Storage emptyStorage() {
        return STORAGE;
    }

    @Override
    protected int worlds() {
        return 60;
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }

    @Override
    protected boolean bytesTakePartInUnits() {
        return true;
    }

    @BeforeEach
    void count_commits() {
        before = commits();
    }

    @AfterEach
    void note_whether_both_servers_committed(TestInfo test) {
        List<Integer> after = commits();
        if (IntStream.range(0, after.size()).allMatch(number -> after.get(number) > before.get(number))) {
            ON_BOTH.add(test.getTestMethod().orElseThrow().getName());
        }
    }

    private static List<Integer> commits() {
        return CLUSTER.servers().stream()
                .map(server -> server.wire().sent().getOrDefault(Wire.COMMIT, 0))
                .toList();
    }

    @AfterAll
    static void tests_of_isolation_had_settings_on_both_servers() {
        assertThat(ON_BOTH).as("tests in which both servers committed").anyMatch(name -> name.contains("apart"));
    }

    @AfterAll
    static void each_statement_went_to_one_server() {
        Map<String, Integer> sent = new HashMap<>();
        CLUSTER.servers()
                .forEach(
                        server -> server.wire().sent().forEach((text, times) -> sent.merge(text, times, Integer::sum)));
        Map<String, Integer> asked = new HashMap<>(CLUSTER.asked().sent());
        assertThat(asked).as("different statements").hasSizeGreaterThan(100);
        assertThat(sent.remove(Wire.COMMIT)).as("commits on all servers").isBetween(1, asked.remove(Wire.COMMIT));
        assertThat(sent).isEqualTo(asked);
    }

    @AfterAll
    static void every_row_stands_on_the_server_of_its_setting_and_both_have_rows_of_every_table() {
        for (int number = 0; number < CLUSTER.servers().size(); number++) {
            Server server = CLUSTER.servers().get(number);
            int here = number;
            assertThat(server.tablesOfSettings())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(table -> assertThat(server.settingsIn(table))
                            .as("settings with rows in %s on %s", table, server.name())
                            .isNotEmpty()
                            .allMatch(setting -> CLUSTER.numberOf(UUID.fromString(setting)) == here));
        }
    }
}
