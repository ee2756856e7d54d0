package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;

/** What calls of the ports cost, where the adapter counts: as many calls for one thing as for many. */
public abstract class CostContract extends Contract {
    private static final int MANY = 12;

    /** For subclasses. */
    protected CostContract() {}

    /** A setting with as many of everything as were asked for. */
    private record Filled(
            Nursery at, List<Child> children, List<Medium> media, List<Entry> entries, List<Delivery> deliveries) {
        static Filled with(Nursery at, int count) {
            return at.storage().inTransaction(at.id(), () -> {
                List<Child> children = several(count, () -> child(at));
                List<Medium> media = several(count, () -> at.stored(Samples.anUpload(at.kim())));
                List<Entry> entries = media.stream()
                        .map(medium -> at.stored(anEntry()
                                .about(at.ada())
                                .by(at.kim())
                                .showing(medium)
                                .inJournal()))
                        .toList();
                entries.forEach(entry -> at.stored(held(aRemark(entry, at.ada(), at.kim(), NOON))));
                AuditStore audit = at.storage().audit();
                several(count, () -> Turn.appended(at));
                List<Delivery> deliveries = entries.stream()
                        .map(entry -> new Delivery(
                                at.id(),
                                at.kim().id(),
                                Capacity.FAMILY,
                                entry.head().id(),
                                1,
                                Optional.empty(),
                                NOON))
                        .toList();
                audit.deliver(at.id(), deliveries);
                LedgerSample.links(at).stream()
                        .limit(count)
                        .forEach((FamilyLink line) -> at.storage().families().append(at.id(), line));
                return new Filled(at, children, media, entries, deliveries);
            });
        }

        private static <T> List<T> several(int count, Supplier<T> one) {
            return Stream.generate(one).limit(count).toList();
        }

        private static Child child(Nursery at) {
            Child child = Samples.aChild(at.id(), "Eve");
            assertThat(at.storage().people().add(at.id(), child)).isTrue();
            return child;
        }

        private static Comment held(Comment c) {
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
                    Comment.State.HELD,
                    c.removal(),
                    c.version());
        }

        Set<EntryId> entryIds() {
            return entries.stream().map(entry -> entry.head().id()).collect(Collectors.toSet());
        }
    }

    private record Ask(String what, BiConsumer<Nursery, Filled> call) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Ask> asks() {
        return Stream.of(
                new Ask(
                        "list entries",
                        (at, of) -> at.entries()
                                .list(
                                        at.id(),
                                        scope(at.id(), lane(new Reach.WholeSetting(), Shelf.JOURNAL)),
                                        PageRequest.newest(50))),
                new Ask(
                        "count entries",
                        (at, of) -> at.entries()
                                .count(at.id(), scope(at.id(), lane(new Reach.WholeSetting(), Shelf.JOURNAL)))),
                new Ask(
                        "find an entry",
                        (at, of) -> at.entries()
                                .find(at.id(), of.entries().get(0).head().id())),
                new Ask(
                        "which media are shown",
                        (at, of) -> at.entries()
                                .shown(
                                        at.id(),
                                        of.media().stream().map(Medium::id).collect(Collectors.toSet()))),
                new Ask(
                        "add entries",
                        (at, of) -> at.storage()
                                .inTransaction(
                                        at.id(),
                                        () -> at.entries()
                                                .add(
                                                        at.id(),
                                                        IntStream.range(
                                                                        0,
                                                                        of.entries()
                                                                                .size())
                                                                .mapToObj(n -> anEntry()
                                                                        .about(at.ada())
                                                                        .by(at.kim())
                                                                        .showing(of.media()
                                                                                .get(n))
                                                                        .inJournal())
                                                                .toList(),
                                                        NOON))),
                new Ask(
                        "threads of a child",
                        (at, of) -> at.storage()
                                .comments()
                                .threads(at.id(), at.ada().id(), of.entryIds())),
                new Ask("what is held", (at, of) -> at.storage().comments().held(at.id(), PageRequest.oldest(50))),
                new Ask(
                        "find media",
                        (at, of) -> at.storage()
                                .media()
                                .find(
                                        at.id(),
                                        of.media().stream().map(Medium::id).collect(Collectors.toSet()))),
                new Ask("list media", (at, of) -> at.storage().media().list(at.id(), Optional.empty(), 50)),
                new Ask("uploads", (at, of) -> at.storage().media().uploading(at.id(), NOON.plusSeconds(1), 50)),
                new Ask("the trail", (at, of) -> at.storage().audit().trail(at.id(), 0, 50)),
                new Ask("the end of the trail", (at, of) -> at.storage().audit().head(at.id())),
                new Ask("record deliveries", (at, of) -> at.storage().audit().deliver(at.id(), of.deliveries())),
                new Ask(
                        "what was delivered",
                        (at, of) ->
                                at.storage().audit().delivered(at.id(), at.kim().id(), of.entryIds())),
                new Ask(
                        "facts of a person",
                        (at, of) ->
                                at.storage().facts().ofPerson(at.id(), at.kim().id())),
                new Ask(
                        "facts of children",
                        (at, of) -> at.storage()
                                .facts()
                                .ofChildren(
                                        at.id(),
                                        of.children().stream().map(Child::id).collect(Collectors.toSet()))),
                new Ask("children", (at, of) -> at.storage().people().children(at.id())));
    }

    /**
     * How many calls the adapter has made so far to what keeps its records, such as statements to a database: what a call of
     * a port costs where each of them is a way over the network. The tests look at differences only.
     *
     * @return a count that only rises
     */
    protected abstract long calls();

    private long cost(Runnable call) {
        long before = calls();
        call.run();
        return calls() - before;
    }

    @ParameterizedTest
    @MethodSource("asks")
    void costs_as_many_calls_for_one_as_for_many(Ask ask) {
        Filled one = Filled.with(nursery(), 1);
        Filled many = Filled.with(nursery(), MANY);
        long least = cost(() -> ask.call().accept(one.at(), one));
        assertThat(least).as("%s, of one", ask).isPositive();
        assertThat(cost(() -> ask.call().accept(many.at(), many)))
                .as("%s, of %d", ask, MANY)
                .isEqualTo(least);
    }

    @Test
    void a_scope_without_lanes_costs_nothing() {
        Nursery nursery = nursery();
        assertThat(cost(() -> nursery.entries().list(nursery.id(), scope(nursery.id()), PageRequest.newest(20))))
                .isZero();
        assertThat(cost(() -> nursery.entries().count(nursery.id(), scope(nursery.id()))))
                .isZero();
    }
}
