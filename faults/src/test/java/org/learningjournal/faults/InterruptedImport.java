package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.RequestId;
import org.learningjournal.importing.ImportTotals;
import org.learningjournal.storage.Storage;

/**
 * An import into a nursery of its own that is cut short and started again, and what must stand in the tables meanwhile. Each
 * start is a new host: with a front door of its own and batches made anew. It only has kept the request id.
 */
final class InterruptedImport {
    static final int BATCHES = 20;
    private static final int ITEMS = 10;

    private final Nursery nursery;
    private final Tables tables;
    private final RequestId request = RequestId.at(Instant.EPOCH);
    private final Map<String, Long> atFirst;
    private final Map<String, Long> ofOneBatch;
    private volatile int told;

    /** Into a nursery that is opened now. */
    InterruptedImport(Storage storage, Tables tables) {
        this.tables = tables;
        this.ofOneBatch = ofOneBatch(new Nursery(storage), tables);
        this.nursery = new Nursery(storage);
        this.atFirst = tables.counts(nursery.setting);
    }

    private static Map<String, Long> ofOneBatch(Nursery other, Tables tables) {
        Map<String, Long> before = tables.counts(other.setting);
        other.journals
                .importing()
                .run(
                        Nursery.once(other.staff(other.manager)),
                        History.of(other, "", 1, ITEMS),
                        (batch, soFar) -> assertThat(soFar.imported()).isEqualTo(ITEMS - 1))
                .orElseThrow();
        return Tables.added(before, tables.counts(other.setting));
    }

    /** Runs it from its first batch, and tells which batches are done. */
    Outcome<ImportTotals> run(Storage through, IntConsumer done) {
        told = 0;
        return nursery.through(through)
                .importing()
                .run(
                        nursery.staff(nursery.manager).withRequest(request),
                        History.of(nursery, "", BATCHES, ITEMS),
                        (batch, soFar) -> {
                            told = soFar.batches();
                            done.accept(told);
                        });
    }

    /** How many batches the last run was told were done. */
    int told() {
        return told;
    }

    /** Looks at what stands in the tables: some batches from the first on, whole and once. Says how many. */
    int kept(String when) {
        int kept = Math.toIntExact(tables.number(
                "select count(*) from lj_audit_line where setting_id = ? and act = 'importing.batch' and outcome = 'DONE'",
                nursery.setting.value()));
        History history = History.of(nursery, "", BATCHES, ITEMS);
        assertThat(tables.texts(
                        "select entry_id, title from lj_revision where setting_id = ?", nursery.setting.value()))
                .as("%s: one entry of each reference", when)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, kept)
                        .mapToObj(history::entries)
                        .flatMap(List::stream)
                        .toList());
        assertThat(tables.texts("select request_id from lj_request where setting_id = ?", nursery.setting.value()))
                .as("%s: one request of each batch", when)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, kept)
                        .mapToObj(number -> request.part(number).toString())
                        .toList());
        Map<String, Long> whole = new TreeMap<>(ofOneBatch);
        whole.replaceAll((table, count) -> count * kept);
        whole.values().removeIf(count -> count == 0);
        assertThat(Tables.added(atFirst, tables.counts(nursery.setting)))
                .as("%s: the rows of %d batches", when, kept)
                .isEqualTo(whole);
        assertThat(Trail.isWhole(nursery)).as("%s: the trail is whole", when).isTrue();
        return kept;
    }

    /** Runs it to its end, and once more, which changes nothing. */
    void finish(Storage through, String when) {
        int before = kept(when);
        assertThat(run(through, batch -> {}).orElseThrow()).as(when).isEqualTo(totals(before));
        assertThat(kept(when)).as(when).isEqualTo(BATCHES);
        List<String> all = tables.of(nursery.setting);
        assertThat(run(through, batch -> {}).orElseThrow()).as(when).isEqualTo(totals(BATCHES));
        assertThat(tables.of(nursery.setting))
                .as("%s: run again at its end", when)
                .isEqualTo(all);
    }

    private static ImportTotals totals(int resumed) {
        return new ImportTotals(BATCHES, resumed, BATCHES * (ITEMS - 1), 0, 0, BATCHES);
    }
}
