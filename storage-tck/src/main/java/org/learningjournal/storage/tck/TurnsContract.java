package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;

/** Of two units that change the same the second waits until the first has ended; what it then finds decides. */
public abstract class TurnsContract extends Contract {
    /** For subclasses. */
    protected TurnsContract() {}

    static Stream<Turn> oneWins() {
        return Turn.oneWins();
    }

    static Stream<Turn> bothAreDone() {
        return Turn.bothAreDone();
    }

    static Stream<Turn> theFirstStays() {
        return Turn.theFirstStays();
    }

    static Stream<Turn> all() {
        return Stream.of(oneWins(), bothAreDone(), theFirstStays()).flatMap(turns -> turns);
    }

    private static Beside<Boolean> second(Nursery at, Turn turn, Turn.Writes writes) {
        assertThat(writes.first().get()).as("%s, first", turn).isTrue();
        Beside<Boolean> second = Beside.begun(() -> at.storage().inTransaction(writes.setting(), writes.second()));
        second.assertWaits(turn.what());
        return second;
    }

    private static Beside<Boolean> afterCommitted(Nursery at, Turn turn, Turn.Writes writes) {
        return at.storage().inTransaction(writes.setting(), () -> second(at, turn, writes));
    }

    @ParameterizedTest
    @MethodSource("oneWins")
    void the_second_waits_and_loses_if_the_first_has_committed(Turn turn) {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Turn.Writes writes = turn.ready().apply(nursery);
        Beside<Boolean> second = afterCommitted(nursery, turn, writes);
        Object first = writes.read().get();
        assertThat(second.result()).as("%s, second", turn).isFalse();
        assertThat(writes.read().get()).as("%s, as the first left it", turn).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_second_waits_and_wins_if_the_first_was_undone(Turn turn) {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Turn.Writes writes = turn.ready().apply(nursery);
        Object before = writes.read().get();
        CompletableFuture<Beside<Boolean>> second = new CompletableFuture<>();
        IllegalStateException undone = new IllegalStateException("undone");
        assertThatThrownBy(() -> nursery.storage().inTransaction(writes.setting(), () -> {
                    second.complete(second(nursery, turn, writes));
                    throw undone;
                }))
                .isSameAs(undone);
        assertThat(second.join().result()).as("%s, second", turn).isTrue();
        Object after = writes.read().get();
        if (turn.secondChanges()) {
            assertThat(after).as("%s, as the second left it", turn).isNotEqualTo(before);
        } else {
            assertThat(after).as("%s, as it was", turn).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("bothAreDone")
    void the_second_waits_and_the_last_stays(Turn turn) {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Turn.Writes writes = turn.ready().apply(nursery);
        CompletableFuture<Object> first = new CompletableFuture<>();
        Beside<Boolean> second = nursery.storage().inTransaction(writes.setting(), () -> {
            Beside<Boolean> waiting = second(nursery, turn, writes);
            first.complete(writes.read().get());
            return waiting;
        });
        assertThat(second.result()).as("%s, second", turn).isTrue();
        if (turn.secondChanges()) {
            assertThat(writes.read().get())
                    .as("%s, as the second left it", turn)
                    .isNotEqualTo(first.join());
        }
    }

    /** A unit that comes second may also lose by an exception, after which its command is repeated. */
    @ParameterizedTest
    @MethodSource("theFirstStays")
    void the_second_waits_and_the_first_stays(Turn turn) {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Turn.Writes writes = turn.ready().apply(nursery);
        CompletableFuture<Object> first = new CompletableFuture<>();
        Beside<Boolean> second = nursery.storage().inTransaction(writes.setting(), () -> {
            Beside<Boolean> waiting = second(nursery, turn, writes);
            first.complete(writes.read().get());
            return waiting;
        });
        try {
            second.result();
        } catch (CompletionException lost) {
            assertThat(lost).hasCauseInstanceOf(StorageException.class);
        }
        assertThat(writes.read().get()).as("%s, as the first left it", turn).isEqualTo(first.join());
    }

    @Test
    void who_asks_for_the_end_of_a_trail_waits_and_sees_what_was_appended() {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Beside<Boolean> second = nursery.storage().inTransaction(nursery.id(), () -> {
            Turn.appended(nursery);
            Beside<Boolean> waiting =
                    Beside.begun(() -> nursery.storage().inTransaction(nursery.id(), () -> Turn.appended(nursery)));
            waiting.assertWaits("asking for the end of the trail");
            return waiting;
        });
        assertThat(second.result()).isTrue();
        assertThat(nursery.storage().audit().trail(nursery.id(), 0, 9))
                .extracting(AuditRecord::number)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_comment_that_is_saved_never_keeps_its_entry_from_being_saved() {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Entry entry =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).inJournal());
        Comment comment = aRemark(entry, nursery.ada(), nursery.kim(), NOON);
        Beside<Entry> saving = nursery.storage().inTransaction(nursery.id(), () -> {
            nursery.stored(comment);
            Beside<Entry> beside = Beside.begun(() -> nursery.storage()
                    .inTransaction(
                            nursery.id(),
                            () -> nursery.stored(entry.keptBy(nursery.lee().id()))));
            if (waitsOnlyForTheSame()) {
                beside.result();
            }
            return beside;
        });
        Entry saved = saving.result();
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(saved);
    }
}
