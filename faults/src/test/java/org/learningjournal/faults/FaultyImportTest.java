package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.base.StorageException;
import org.learningjournal.faults.FaultyDataSource.Extent;
import org.learningjournal.faults.FaultyDataSource.Fault;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;

/** The driver fails at some call of an import of many batches: what was told stays, nothing is half done, and it goes on. */
class FaultyImportTest {
    private final JdbcDataSource database = new JdbcDataSource();
    private final FaultyDataSource faulty = new FaultyDataSource(database);
    private final JdbcStorage through = JdbcStorage.owning(faulty.dataSource(), Dialect.H2);

    FaultyImportTest() {
        database.setURL("jdbc:h2:mem:import;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000");
        JdbcSchema.install(database, Dialect.H2);
    }

    private InterruptedImport opened() {
        return new InterruptedImport(JdbcStorage.owning(database, Dialect.H2), new Tables(database));
    }

    /** What an import that nothing disturbs calls. */
    private List<String> calls() {
        faulty.heal();
        opened().run(through, batch -> {}).orElseThrow();
        return faulty.trace();
    }

    @ParameterizedTest
    @CsvSource({"08006, BEFORE", "08006, AFTER", "08006, AND_ROLLBACK", "08006, AND_ALL_LATER", "XX999, BEFORE"})
    void wherever_it_fails_it_goes_on_after_the_last_batch_that_is_kept(String state, Extent extent) {
        int total = calls().size();
        int durable = 0;
        int places = 0;
        for (int n = 1 + total / 24; n < total; n += total / 12 + 1) {
            durable += failed(n, new Fault(state, 0, extent));
            places++;
        }
        System.out.printf(
                "faulty import: %s %s at %d of %d calls, %d times a batch was kept and not told%n",
                state, extent, places, total, durable);
        assertThat(places).isGreaterThan(10);
    }

    @Test
    void a_commit_that_fails_after_its_work_is_recognised() {
        List<String> calls = calls();
        int durable = 0;
        int commits = 0;
        for (int n = 1; n <= calls.size(); n++) {
            if (calls.get(n - 1).endsWith("Connection.commit")) {
                commits++;
                durable += failed(n, new Fault("08006", 0, Extent.AFTER));
            }
        }
        System.out.printf("faulty import: %d commits failed after their work, %d batches kept%n", commits, durable);
        assertThat(durable).isEqualTo(InterruptedImport.BATCHES);
    }

    /** Lets the n-th call fail, starts again, and says how many batches were kept and not told. */
    private int failed(int n, Fault fault) {
        InterruptedImport history = opened();
        faulty.failAt(n, fault);
        Throwable failure = catchThrowable(() -> history.run(through, batch -> {}));
        String when = fault + " at call " + n;
        assertThat(faulty.fired()).as(when).isPresent();
        boolean atCommit = faulty.fired().get().equals("commit");
        faulty.heal();
        int kept = history.kept(when);
        int untold = kept - history.told();
        if (failure == null) {
            assertThat(kept).as(when).isEqualTo(InterruptedImport.BATCHES);
        } else {
            assertThat(failure).as(when).isInstanceOf(StorageException.class).hasRootCauseMessage("planted");
            assertThat(untold)
                    .as("%s: kept and not told", when)
                    .isBetween(0, atCommit && fault.extent() == Extent.AFTER ? 1 : 0);
        }
        history.finish(through, when);
        assertThat(faulty.returned()).as("%s: connections given back", when).isEqualTo(faulty.borrowed());
        return untold;
    }
}
