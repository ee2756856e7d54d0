package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;

/** Who reads while somebody writes sees what some unit left, whole, and waits for nobody. */
public abstract class ReadersContract extends Contract {
    private static final int ROUNDS = 100;

    /** For subclasses. */
    protected ReadersContract() {}

    /** Reads in another thread again and again while rounds are written, some before the first and some after the last. */
    private static void beside(IntConsumer write, Runnable read) {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch reading = new CountDownLatch(2);
        Beside<Boolean> reader = Beside.begun(() -> {
            try {
                do {
                    read.run();
                    reading.countDown();
                } while (!done.get());
                return true;
            } finally {
                reading.countDown();
                reading.countDown();
            }
        });
        try {
            assertThat(reading.await(60, TimeUnit.SECONDS)).as("read").isTrue();
            IntStream.range(0, ROUNDS).forEach(write);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while another thread reads", e);
        } finally {
            done.set(true);
        }
        assertThat(reader.result()).isTrue();
    }

    /** An entry and everything it was, which is noted before it is saved. */
    private static final class Saves {
        private final Nursery at;
        private final Map<Version, Entry> all = new ConcurrentHashMap<>();
        private Entry last;

        Saves(Nursery at) {
            this.at = at;
            Medium photo = at.stored(Samples.aPhoto(at.kim()));
            last = anEntry()
                    .about(at.ada(), at.ben())
                    .by(at.kim())
                    .showing(photo)
                    .inJournal();
            save(last);
        }

        EntryId id() {
            return last.head().id();
        }

        private void save(Entry next) {
            all.put(next.version().next(), next.stored());
            last = at.stored(next);
        }

        /** In turn: amended, approved again, handed over, kept to one child and back. */
        void next(int round) {
            if (last.working().isPresent()) {
                save(last.moved(Standing.of(
                        FaceState.APPROVED, NOON.plusSeconds(round), at.lee().id())));
            } else if (round % 3 == 0) {
                save(last.keptBy(round % 2 == 0 ? at.kim().id() : at.lee().id()));
            } else {
                Content content = last.approved().orElseThrow().content();
                Content other = content.reworded(text -> "In round " + round)
                        .about(
                                round % 2 == 0
                                        ? Set.of(at.ben().id())
                                        : Set.of(at.ada().id(), at.ben().id()));
                save(last.rewritten(other, at.lee().id(), NOON.plusSeconds(round)));
            }
        }

        Set<Face> faces() {
            return all.values().stream().flatMap(Entry::faces).collect(Collectors.toSet());
        }

        void assertSaved(Entry read) {
            assertThat(read).as("the entry of one save").isEqualTo(all.get(read.version()));
        }
    }

    private record Look(String what, BiConsumer<Nursery, Saves> read) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                new Look(
                        "find",
                        (at, saves) -> saves.assertSaved(
                                at.entries().find(at.id(), saves.id()).orElseThrow())),
                new Look("past", (at, saves) -> {
                    List<EntryPast.Saved> past =
                            at.entries().past(at.id(), saves.id()).saves();
                    assertThat(past).isNotEmpty();
                    for (int i = 0; i < past.size(); i++) {
                        assertThat(past.get(i).entry().version()).isEqualTo(new Version(i + 1));
                        saves.assertSaved(past.get(i).entry());
                    }
                }),
                new Look("revisions", (at, saves) -> {
                    List<Revision> revisions = at.entries().revisions(at.id(), saves.id());
                    assertThat(revisions)
                            .extracting(Revision::number)
                            .isEqualTo(IntStream.rangeClosed(1, revisions.size())
                                    .boxed()
                                    .toList());
                    assertThat(saves.faces().stream().map(Face::revision)).containsAll(revisions);
                }),
                new Look("list", (at, saves) -> {
                    List<Face> faces = at.entries()
                            .list(
                                    at.id(),
                                    scope(
                                            at.id(),
                                            lane(new Reach.AboutChild(at.ada().id()), Shelf.JOURNAL),
                                            lane(new Reach.WholeSetting(), Shelf.JOURNAL)),
                                    PageRequest.newest(9))
                            .items();
                    assertThat(faces)
                            .as("an entry that is always in the journal")
                            .hasSize(1);
                    assertThat(saves.faces()).containsAll(faces);
                }));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void an_entry_that_moves_is_read_as_a_save_left_it(Look look) {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Saves saves = new Saves(nursery);
        beside(saves::next, () -> look.read().accept(nursery, saves));
    }

    @Test
    void a_comment_that_moves_is_read_as_a_save_left_it() {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Entry entry =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).inJournal());
        Set<Comment> all = ConcurrentHashMap.newKeySet();
        beside(
                round -> {
                    Comment comment = aRemark(entry, nursery.ada(), nursery.kim(), NOON.plusSeconds(round));
                    Comment removed = comment.removed(Comment.Remover.STAFF, NOON.plusSeconds(round));
                    all.addAll(List.of(versioned(comment, 1), versioned(removed, 2)));
                    nursery.stored(
                            versioned(removed, nursery.stored(comment).version().number()));
                },
                () -> assertThat(all)
                        .containsAll(nursery.storage()
                                .comments()
                                .threads(
                                        nursery.id(),
                                        nursery.ada().id(),
                                        Set.of(entry.head().id()))));
    }

    private static Comment versioned(Comment c, long version) {
        return new Comment(
                c.id(),
                c.setting(),
                c.entry(),
                c.child(),
                c.kind(),
                c.author(),
                c.capacity(),
                c.text(),
                c.replyTo(),
                c.writtenAt(),
                c.state(),
                c.removal(),
                new Version(version));
    }
}
