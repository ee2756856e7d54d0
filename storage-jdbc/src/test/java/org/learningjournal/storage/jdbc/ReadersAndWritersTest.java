package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.PageRequest;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Standing;

/** At READ COMMITTED each statement sees another state of the store; a page must not take that for a broken one. */
class ReadersAndWritersTest {
    private static final int ROUNDS = 60;

    private final Play play = new Play();

    @ParameterizedTest
    @EnumSource
    void a_page_fits_together_while_entries_move(Dialect dialect) throws Exception {
        JdbcStorage storage = JdbcStorage.owning(Databases.installed(dialect), dialect);
        List<Entry> entries = play.stored(storage, 10, play.ada, play.ben);
        EntryScope scope = new EntryScope(
                play.setting, List.of(Play.lane(new Reach.AboutChild(play.ada)), Play.lane(new Reach.WholeSetting())));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reading = reader.submit(() -> {
                int pages = 0;
                while (!done.get()) {
                    List<Face> faces = storage.entries()
                            .list(scope.setting(), scope, PageRequest.newest(50))
                            .items();
                    assertThat(faces)
                            .allSatisfy(
                                    face -> assertThat(face.content().media()).hasSize(1));
                    pages++;
                }
                return pages;
            });
            for (int round = 0; round < ROUNDS; round++) {
                int place = round % entries.size();
                entries.set(place, changed(storage, entries.get(place), round));
            }
            done.set(true);
            assertThat(reading.get(60, TimeUnit.SECONDS)).isPositive();
        } finally {
            done.set(true);
            reader.shutdownNow();
        }
    }

    /** Takes a child out and puts it in again, hands over, and in the end withdraws. */
    private Entry changed(JdbcStorage storage, Entry entry, int round) {
        Entry next = round < ROUNDS - 10
                ? entry.narrowed(
                        content -> Optional.of(
                                content.about(round / 10 % 2 == 0 ? Set.of(play.ben) : Set.of(play.ada, play.ben))),
                        play.kim,
                        Play.NOON)
                : entry.withdrawn(Standing.of(FaceState.WITHDRAWN, Play.NOON, play.kim));
        assertThat(storage.entries().save(next.head().setting(), next, entry.version(), Play.NOON))
                .isTrue();
        return next.stored();
    }
}
