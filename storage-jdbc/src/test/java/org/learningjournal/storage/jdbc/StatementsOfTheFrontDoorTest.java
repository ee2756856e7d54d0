package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.FaceState;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.reading.EntryQuery;

class StatementsOfTheFrontDoorTest {
    private static final Instant LATER = Play.NOON.plusSeconds(3_600);
    private static final int MOST = 10;

    private final Recording recording = new Recording();
    private final Play play = new Play();

    /** A setting with its manager, filled through the front door but for the entries. */
    private final class Place {
        private final JdbcStorage storage;
        private final Journals journals;
        private final Caller manager;

        Place(Dialect dialect) {
            storage = JdbcStorage.owning(recording.of(Databases.installed(dialect)), dialect);
            journals = Journals.builder().storage(storage).build();
            NewSetting opened = NewSetting.named(
                    play.setting, "Little Acorns", play.aSetting().zone(), "Kit Sample");
            manager = staff(
                    journals.enrolling().open(opened, Play.NOON).orElseThrow().manager());
        }

        Caller staff(PersonId person) {
            return Caller.staff(play.setting, person, LATER);
        }

        ChildId child(int number) {
            NewChild child =
                    NewChild.named("Child", "No" + number, play.aChild().born(), Period.since(Play.NOON));
            return journals.enrolling().addChild(manager, child).orElseThrow();
        }

        PersonId person(String name) {
            return journals.enrolling()
                    .addPerson(manager, NewPerson.named(name))
                    .orElseThrow();
        }

        Caller parent(List<ChildId> children) {
            PersonId parent = person("Mo Sample");
            children.forEach(child -> journals.families()
                    .link(
                            manager,
                            new NewLink(
                                    child,
                                    parent,
                                    Relationship.PARENT,
                                    ParentalResponsibility.YES,
                                    Period.since(Play.NOON)))
                    .orElseThrow());
            return Caller.family(play.setting, parent, LATER);
        }

        Caller employed(Rank rank, Sees sees) {
            PersonId person = person("Pa Sample");
            journals.enrolling()
                    .employ(manager, new NewEmployment(person, rank, Set.of(), sees, Period.since(Play.NOON)))
                    .orElseThrow();
            return staff(person);
        }

        void assign(ChildId child, Caller keyWorker) {
            journals.keyWorkers()
                    .assign(
                            manager,
                            new NewAssignment(child, keyWorker.person(), Period.since(Play.NOON), Optional.empty()))
                    .orElseThrow();
        }

        void save(FaceState state, List<ChildId> children, int count) {
            storage.inTransaction(play.setting, () -> {
                for (int i = 0; i < count; i++) {
                    ChildId one = children.get(i % children.size());
                    ChildId other = children.get((i + 1) % children.size());
                    ChildId[] tagged = one.equals(other) ? new ChildId[] {one} : new ChildId[] {one, other};
                    Entry entry = play.moved(storage, state, Play.NOON.plusSeconds(i), tagged);
                    storage.entries().save(play.setting, entry, Version.NONE, Play.NOON);
                }
                return count;
            });
        }

        int listed(Caller caller, int size) {
            return journals.reading()
                    .list(caller, EntryQuery.published().newest(size))
                    .items()
                    .size();
        }

        int queued(Caller caller, int size) {
            return journals.moderation()
                    .queue(caller, PageRequest.oldest(size))
                    .items()
                    .size();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_costs_at_most_ten_statements_however_long_it_is(Dialect dialect) {
        Place place = new Place(dialect);
        List<ChildId> children = IntStream.range(0, 30).mapToObj(place::child).toList();
        place.save(FaceState.APPROVED, children.subList(0, 10), 120);
        place.save(FaceState.APPROVED, children.subList(10, 20), 120);
        place.save(FaceState.APPROVED, children.subList(20, 30), 120);
        place.save(FaceState.SUBMITTED, children, 120);
        Iterator<ChildId> keyChildren = children.iterator();
        check("family", () -> place.parent(children.subList(0, 10)), place::listed);
        check(
                "key worker",
                () -> {
                    Caller keyWorker = place.employed(Rank.PRACTITIONER, Sees.KEY_CHILDREN);
                    IntStream.range(0, 10).forEach(number -> place.assign(keyChildren.next(), keyWorker));
                    return keyWorker;
                },
                place::listed);
        check("manager", () -> place.employed(Rank.MANAGER, Sees.ALL_CHILDREN), place::listed);
        check("moderation", () -> place.employed(Rank.MANAGER, Sees.ALL_CHILDREN), place::queued);
        assertThat(recording.open()).as("connections not given back").isZero();
    }

    /**
     * Pages of 1, 20 and 100, each for somebody who has not read anything yet. They are full; to repeat them writes nothing and
     * costs the same.
     */
    private void check(String what, Supplier<Caller> somebody, BiFunction<Caller, Integer, Integer> page) {
        Set<Integer> costs = new HashSet<>();
        for (int size : new int[] {1, 20, 100}) {
            Caller fresh = somebody.get();
            recording.statements();
            assertThat(page.apply(fresh, size)).as(what).isEqualTo(size);
            assertThat(recording.statements())
                    .as("%s, first page of %d", what, size)
                    .hasSizeLessThanOrEqualTo(MOST)
                    .as("says to whom it was delivered")
                    .anyMatch(text -> text.contains("insert into lj_delivery"));
            assertThat(page.apply(fresh, size)).as(what).isEqualTo(size);
            List<String> statements = recording.statements();
            assertThat(statements)
                    .as("%s, page of %d", what, size)
                    .hasSizeLessThanOrEqualTo(MOST)
                    .noneMatch(text -> text.contains("insert"));
            costs.add(statements.size());
        }
        assertThat(costs).as("statements for a page of the %s", what).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void key_workers_of_few_and_of_many_and_those_who_count_share_few_texts(Dialect dialect) {
        Place place = new Place(dialect);
        List<ChildId> children = IntStream.range(0, 30).mapToObj(place::child).toList();
        place.save(FaceState.APPROVED, children, 60);
        Caller keyWorker = place.employed(Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        Set<String> listing = new HashSet<>();
        Set<String> counting = new HashSet<>();
        for (int count = 1; count <= children.size(); count++) {
            place.assign(children.get(count - 1), keyWorker);
            recording.statements();
            assertThat(place.listed(keyWorker, 20)).isEqualTo(Math.min(20, 2 + 2 * count));
            listing.addAll(recording.statements());
            assertThat(place.journals.reading().count(keyWorker, EntryQuery.published()))
                    .isPositive();
            counting.addAll(recording.statements());
        }
        assertThat(listing).as("different texts of lists").hasSizeBetween(5, dialect.hasArraysAndIds() ? 25 : 40);
        assertThat(counting).as("different texts of counts").hasSizeBetween(5, dialect.hasArraysAndIds() ? 25 : 40);
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_all_sizes_and_families_of_all_sizes_share_few_texts(Dialect dialect) {
        Place place = new Place(dialect);
        List<ChildId> children = IntStream.range(0, 30).mapToObj(place::child).toList();
        place.save(FaceState.APPROVED, children, 120);
        List<Caller> parents = IntStream.rangeClosed(1, 30)
                .mapToObj(count -> place.parent(children.subList(0, count)))
                .toList();
        place.listed(parents.get(29), 100);
        recording.statements();
        parents.forEach(parent -> place.listed(parent, 20));
        IntStream.rangeClosed(1, 100).forEach(size -> place.listed(parents.get(0), size));
        IntStream.rangeClosed(1, 100).forEach(size -> place.listed(parents.get(29), size));
        List<String> sent = recording.statements();
        assertThat(sent).hasSizeGreaterThan(1_000);
        assertThat(Set.copyOf(sent))
                .as("different texts")
                .hasSizeLessThanOrEqualTo(dialect.hasArraysAndIds() ? 25 : 40);
    }
}
