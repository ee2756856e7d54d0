package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.RequestId;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportTotals;
import org.learningjournal.importing.ImportedBatch.Done;
import org.learningjournal.writing.NewObservation;

/** A host that was broken off reads the other system again and knows nothing but the request id of its import. */
class ImportRestartTest {
    private static final int BATCHES = 4;

    private final Nursery nursery = new Nursery();
    private final List<ChildId> children = List.of(nursery.child("Ada"), nursery.child("Ben"), nursery.child("Cy"));
    private final RequestId whole = RequestId.at(nursery.tick());
    private final Instant at = nursery.now().minusSeconds(60);

    /** The batches, made anew; their sets are filled from the other end if they are read backwards. */
    private List<ImportBatch> read(boolean backwards) {
        return IntStream.range(0, BATCHES)
                .mapToObj(batch -> new ImportBatch(new ArrayList<>(IntStream.range(0, 3)
                        .mapToObj(item -> item(batch + "/" + item, backwards))
                        .toList())))
                .toList();
    }

    private EarlierObservation item(String reference, boolean backwards) {
        NewObservation observation = NewObservation.about(
                        new LinkedHashSet<>(ordered(children, backwards)), "Sand", "together", at)
                .withElements(elements(backwards));
        return new EarlierObservation(new String(reference.toCharArray()), nursery.kim, observation);
    }

    private static Set<ElementRef> elements(boolean backwards) {
        return new LinkedHashSet<>(ordered(
                List.of(
                        new ElementRef("eyfs-2021", "cl.speaking"),
                        new ElementRef("eyfs-2021", "cl.listening-attention-and-understanding")),
                backwards));
    }

    private static <T> List<T> ordered(List<T> some, boolean backwards) {
        List<T> all = new ArrayList<>(some);
        if (backwards) {
            Collections.reverse(all);
        }
        return all;
    }

    private Caller caller() {
        return nursery.manager().withRequest(new RequestId(whole.value()));
    }

    private int lines() {
        return (int) nursery.trail().stream()
                .filter(line -> line.act().equals("importing.batch"))
                .count();
    }

    @ParameterizedTest(name = "in batch {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void P01_an_import_that_was_broken_off_goes_on_with_everything_made_anew(int broken) {
        IllegalStateException crash = new IllegalStateException("crash");
        Journals first = Journals.builder()
                .storage(Interposed.after(nursery.storage, "storage.conclude", broken, () -> {
                    throw crash;
                }))
                .build();
        assertThatThrownBy(() -> first.importing().run(caller(), read(false).iterator(), (batch, soFar) -> {}))
                .isSameAs(crash);
        assertThat(lines()).isEqualTo(broken - 1);

        List<Done> when = new ArrayList<>();
        ImportTotals totals = done(Journals.builder()
                .storage(nursery.storage)
                .build()
                .importing()
                .run(caller(), read(true).iterator(), (batch, soFar) -> when.add(batch.done())));

        assertThat(totals).isEqualTo(new ImportTotals(BATCHES, broken - 1, BATCHES * 3, 0, 0, 0));
        assertThat(when).filteredOn(Done.BEFORE::equals).hasSize(broken - 1);
        assertThat(lines()).isEqualTo(BATCHES);
        assertThat(read(true).stream()
                        .flatMap(batch -> batch.items().stream())
                        .map(item -> item.entryIn(nursery.setting)))
                .allSatisfy(this::isThereOnce);
    }

    private void isThereOnce(EntryId id) {
        assertThat(nursery.storage.entries().revisions(nursery.setting, id)).hasSize(1);
    }
}
