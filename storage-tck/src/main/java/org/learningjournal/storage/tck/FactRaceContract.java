package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Child;
import org.learningjournal.storage.ChildFacts;

/**
 * Of two facts about a child that cannot both be true one is there at the most, though two hosts record them at once. Each
 * reads the child's facts, sees no such line, appends one, and advances the version that it read.
 */
public abstract class FactRaceContract extends Contract {
    private static final int ROUNDS = 20;

    /** For subclasses. */
    protected FactRaceContract() {}

    /** A fact that may be true of a child only once at a time. */
    private record Overlap(
            String what, BiFunction<Nursery, Child, Boolean> append, Function<ChildFacts, List<?>> lines) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Overlap> overlaps() {
        return Stream.of(
                new Overlap(
                        "key workers",
                        (at, child) -> at.storage()
                                .keyWorkers()
                                .append(
                                        at.id(),
                                        new KeyWorkerAssignment(
                                                recorded(at),
                                                at.id(),
                                                child.id(),
                                                at.kim().id(),
                                                Optional.empty(),
                                                Period.ALWAYS)),
                        ChildFacts::assignments),
                new Overlap(
                        "covers",
                        (at, child) -> at.storage()
                                .keyWorkers()
                                .append(
                                        at.id(),
                                        new Cover(
                                                recorded(at),
                                                at.id(),
                                                child.id(),
                                                at.kim().id(),
                                                Period.ALWAYS)),
                        ChildFacts::covers),
                new Overlap(
                        "answers about consent",
                        (at, child) -> at.storage()
                                .consents()
                                .append(
                                        at.id(),
                                        new ConsentAnswer(
                                                recorded(at),
                                                at.id(),
                                                child.id(),
                                                at.kim().id(),
                                                Purpose.IMAGE_IN_OTHER_JOURNALS,
                                                ConsentAnswer.Answer.GIVEN,
                                                ConsentForm.ofText("form"),
                                                ConsentAnswer.Channel.PAPER,
                                                Period.ALWAYS)),
                        ChildFacts::answers),
                new Overlap(
                        "resolutions",
                        (at, child) -> at.storage()
                                .consents()
                                .append(
                                        at.id(),
                                        new ConsentResolution(
                                                recorded(at),
                                                at.id(),
                                                child.id(),
                                                Purpose.IMAGE_IN_OTHER_JOURNALS,
                                                "A court decided.",
                                                Period.ALWAYS)),
                        ChildFacts::resolutions),
                new Overlap(
                        "restrictions",
                        (at, child) -> at.storage()
                                .families()
                                .append(
                                        at.id(),
                                        new Restriction(
                                                recorded(at),
                                                at.id(),
                                                child.id(),
                                                at.kim().id(),
                                                Restriction.Kind.NO_CONTACT,
                                                "",
                                                Optional.empty(),
                                                Period.ALWAYS)),
                        ChildFacts::restrictions),
                new Overlap(
                        "links",
                        (at, child) -> at.storage().families().append(at.id(), link(at, child)),
                        ChildFacts::links));
    }

    private static FamilyLink link(Nursery at, Child child) {
        return new FamilyLink(
                recorded(at),
                at.id(),
                child.id(),
                at.kim().id(),
                FamilyLink.Relationship.PARENT,
                FamilyLink.ParentalResponsibility.YES,
                Period.ALWAYS);
    }

    private static Recorded recorded(Nursery at) {
        return Recorded.first(NOON, at.lee().id());
    }

    private static Child child(Nursery at) {
        Child child = Samples.aChild(at.id(), "Eve");
        assertThat(at.storage().people().add(at.id(), child)).isTrue();
        return child;
    }

    private static ChildFacts facts(Nursery at, Child child) {
        return at.storage().facts().ofChildren(at.id(), Set.of(child.id())).get(0);
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void of_overlapping_facts_recorded_at_once_one_is_there(Overlap overlap) throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 0; round < ROUNDS; round++) {
            Child child = child(nursery);
            List<Boolean> won = new Race(threads())
                    .run(i -> conflicting(nursery, () -> {
                        ChildFacts read = facts(nursery, child);
                        return records(nursery, overlap, child, read);
                    }));
            assertOneIsThere(nursery, overlap, child, won);
        }
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void of_overlapping_facts_decided_on_before_their_units_one_is_there(Overlap overlap) throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 0; round < ROUNDS; round++) {
            Child child = child(nursery);
            List<Boolean> won = new Race(threads()).run(i -> {
                ChildFacts read = facts(nursery, child);
                return conflicting(nursery, () -> records(nursery, overlap, child, read));
            });
            assertOneIsThere(nursery, overlap, child, won);
        }
    }

    private static boolean records(Nursery at, Overlap overlap, Child child, ChildFacts read) {
        if (!overlap.lines().apply(read).isEmpty()) {
            return false;
        }
        assertThat(overlap.append().apply(at, child))
                .as("a new fact is appended")
                .isTrue();
        if (!at.storage().people().advance(at.id(), child.id(), read.version())) {
            throw new ConflictException();
        }
        return true;
    }

    private static boolean conflicting(Nursery at, Supplier<Boolean> unit) {
        try {
            return at.storage().inTransaction(at.id(), unit);
        } catch (ConflictException overtaken) {
            return false;
        }
    }

    private static void assertOneIsThere(Nursery at, Overlap overlap, Child child, List<Boolean> won) {
        assertThat(won).as("%s recorded by %d threads", overlap, won.size()).containsOnlyOnce(true);
        ChildFacts facts = facts(at, child);
        assertThat(overlap.lines().apply(facts)).as("%s", overlap).hasSize(1);
        assertThat(facts.version()).isEqualTo(Version.NONE.next());
    }

    @Test
    void a_version_is_no_newer_than_the_lines_beside_it() {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        Child child = child(nursery);
        AtomicBoolean done = new AtomicBoolean();
        Beside<Integer> reader = Beside.begun(() -> readUntil(done, nursery, child));
        for (int round = 0; round < 10 * ROUNDS; round++) {
            assertThat(nursery.storage().inTransaction(nursery.id(), () -> {
                        ChildFacts read = facts(nursery, child);
                        nursery.storage().families().append(nursery.id(), link(nursery, child));
                        return nursery.storage().people().advance(nursery.id(), child.id(), read.version());
                    }))
                    .isTrue();
        }
        done.set(true);
        assertThat(reader.result()).as("times read beside the writer").isPositive();
    }

    private static int readUntil(AtomicBoolean done, Nursery at, Child child) {
        int times = 0;
        do {
            ChildFacts facts = facts(at, child);
            assertThat(facts.links().size())
                    .as("lines beside version %s", facts.version())
                    .isGreaterThanOrEqualTo((int) facts.version().number());
            times++;
        } while (!done.get());
        return times;
    }
}
