package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.JournalException;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Person;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.Transactions;

/** What {@link Transactions} promise. */
public abstract class TransactionsContract extends Contract {
    /** For subclasses. */
    protected TransactionsContract() {}

    static List<Throwable> failures() {
        return List.of(new IllegalStateException("the work failed"), new AssertionError("the work failed badly"));
    }

    private static Integer fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private static Entry entry(Nursery at) {
        return anEntry().about(at.ada()).by(at.kim()).inJournal();
    }

    private static boolean isStored(Nursery at, Entry entry) {
        return at.entries().find(at.id(), entry.head().id()).isPresent();
    }

    @Test
    void returns_what_the_work_returned() {
        Nursery nursery = nursery();
        Entry entry = entry(nursery);
        String answer = nursery.storage().inTransaction(nursery.id(), () -> {
            nursery.stored(entry);
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(isStored(nursery, entry)).isTrue();
    }

    @Test
    void returns_the_works_own_result_the_same_object() {
        Nursery nursery = nursery();
        Object result = new Object();
        assertThat(nursery.storage().inTransaction(nursery.id(), () -> result)).isSameAs(result);
        Object joined = nursery.storage()
                .inTransaction(nursery.id(), () -> nursery.storage().inTransaction(nursery.id(), () -> result));
        assertThat(joined).isSameAs(result);
    }

    @Test
    void sees_the_writes_of_a_unit_in_the_order_it_made_them() {
        Nursery nursery = nursery();
        List<Person> names = Stream.of("One", "Two", "Three")
                .map(name -> nursery.kim().named(name))
                .toList();
        Set<PersonId> kim = Set.of(nursery.kim().id());
        nursery.storage().inTransaction(nursery.id(), () -> {
            for (Person name : names) {
                nursery.storage().people().put(nursery.id(), name);
                assertThat(nursery.storage().people().persons(nursery.id(), kim))
                        .containsExactly(name);
            }
            return true;
        });
        assertThat(nursery.storage().people().persons(nursery.id(), kim)).containsExactly(names.get(2));
    }

    @Test
    void a_unit_reads_what_it_has_written() {
        Nursery nursery = nursery();
        Entry draft =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).draft());
        long inJournal = nursery.storage().inTransaction(nursery.id(), () -> {
            nursery.stored(draft.moved(
                    Standing.of(FaceState.APPROVED, NOON, nursery.kim().id())));
            return nursery.entries().count(nursery.id(), journal(nursery));
        });
        assertThat(inJournal).isEqualTo(1);
    }

    private static EntryScope journal(Nursery at) {
        return scope(at.id(), lane(new Reach.WholeSetting(), Shelf.JOURNAL));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void work_that_throws_leaves_nothing_of_what_it_added(Throwable failure) {
        Nursery nursery = nursery();
        TraceOfUnit trace = TraceOfUnit.of(nursery, entry(nursery));
        Supplier<Integer> work = () -> {
            trace.leave();
            return fail(failure);
        };
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), work))
                .isSameAs(failure);
        trace.assertGone();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void work_that_throws_changes_nothing_that_was_there(Throwable failure) {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        Medium photo = nursery.stored(Samples.aPhoto(nursery.kim()));
        Entry entry = nursery.stored(
                anEntry().about(nursery.ada()).by(nursery.kim()).showing(photo).inJournal());
        Comment comment = nursery.stored(aRemark(entry, nursery.ada(), nursery.kim(), NOON));
        Supplier<Integer> work = () -> {
            nursery.stored(entry.withdrawn(
                    Standing.of(FaceState.WITHDRAWN, NOON, nursery.kim().id())));
            nursery.stored(comment.removed(Comment.Remover.STAFF, NOON));
            Depiction seen = new Depiction.Reviewed(
                    Set.of(), Depiction.Strangers.SHOWN, nursery.lee().id(), NOON);
            storage.media().save(nursery.id(), photo.depicting(seen), photo.version());
            storage.people().put(nursery.id(), nursery.kim().joinedTo(nursery.lee()));
            return fail(failure);
        };
        assertThatThrownBy(() -> storage.inTransaction(nursery.id(), work)).isSameAs(failure);

        assertThat(Pages.all(storage.entries(), journal(nursery), PageRequest.newest(1)))
                .containsExactly(entry.approved().orElseThrow());
        assertThat(storage.entries().find(nursery.id(), entry.head().id())).contains(entry);
        assertThat(storage.comments().find(nursery.id(), comment.id())).contains(comment);
        assertThat(nursery.found(photo)).isEqualTo(photo);
        assertThat(storage.people().persons(nursery.id(), Set.of(nursery.kim().id())))
                .containsExactly(nursery.kim());
    }

    @Test
    void a_failed_unit_does_not_hinder_the_next() {
        Nursery nursery = nursery();
        Entry entry = entry(nursery);
        for (Throwable failure : failures()) {
            assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> fail(failure)))
                    .isSameAs(failure);
        }
        nursery.stored(entry);
        assertThat(isStored(nursery, entry)).isTrue();
    }

    @Test
    void a_joined_unit_ends_with_the_outer_one() {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        Entry kept = entry(nursery);
        Entry dropped = entry(nursery);
        storage.inTransaction(nursery.id(), () -> storage.inTransaction(nursery.id(), () -> nursery.stored(kept)));
        assertThat(isStored(nursery, kept)).isTrue();
        IllegalStateException failure = new IllegalStateException("after the joined unit");
        assertThatThrownBy(() -> storage.inTransaction(nursery.id(), () -> {
                    storage.inTransaction(nursery.id(), () -> nursery.stored(dropped));
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(isStored(nursery, dropped)).as("the joined unit's work").isFalse();
    }

    @Test
    void joined_work_that_throws_leaves_nothing_of_itself_even_if_the_outer_work_goes_on() {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        Entry dropped = entry(nursery);
        try {
            storage.inTransaction(nursery.id(), () -> {
                assertThatThrownBy(() -> storage.inTransaction(nursery.id(), () -> {
                            nursery.stored(dropped);
                            throw new IllegalStateException("inside the joined unit");
                        }))
                        .hasMessage("inside the joined unit");
                return "went on";
            });
        } catch (JournalException outerUnitIsLostToo) {
            assertThat(outerUnitIsLostToo).as("refused to commit half").hasMessageMatching("(?s).+");
        }
        assertThat(isStored(nursery, dropped)).isFalse();
    }

    @Test
    void nobody_else_sees_an_open_units_changes() {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        Entry entry = entry(nursery);
        boolean seen = storage.inTransaction(nursery.id(), () -> {
            nursery.stored(entry);
            return supportsConcurrentUnits() && isSeenElsewhere(nursery, entry);
        });
        assertThat(seen).as("seen while open").isFalse();
        assertThat(isSeenElsewhere(nursery, entry))
                .as("seen by another thread after the end")
                .isTrue();
    }

    private static boolean isSeenElsewhere(Nursery at, Entry entry) {
        return CompletableFuture.supplyAsync(
                        () -> isStored(at, entry) || at.entries().count(at.id(), journal(at)) > 0)
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void a_false_answer_undoes_nothing_else_of_the_unit() {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        Entry entry = nursery.stored(entry(nursery));
        Comment comment = aRemark(entry, nursery.ada(), nursery.kim(), NOON);
        boolean won = storage.inTransaction(nursery.id(), () -> {
            nursery.stored(comment);
            return storage.people().add(nursery.id(), nursery.setting())
                    || storage.people().add(nursery.id(), nursery.ada())
                    || storage.entries().save(entry.head().setting(), entry, Version.NONE, NOON)
                    || storage.comments().save(comment.setting(), comment, Version.NONE);
        });
        assertThat(won).isFalse();
        assertThat(storage.comments().find(nursery.id(), comment.id())).isPresent();
    }
}
