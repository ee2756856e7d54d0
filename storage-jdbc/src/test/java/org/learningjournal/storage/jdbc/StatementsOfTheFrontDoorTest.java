package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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

        Caller keyWorker(List<ChildId> children) {
            PersonId person = person("Pa Sample");
            journals.enrolling()
                    .employ(
                            manager,
                            new NewEmployment(
                                    person, Rank.PRACTITIONER, Set.of(), Sees.KEY_CHILDREN, Period.since(Play.NOON)))
                    .orElseThrow();
            children.forEach(child -> journals.keyWorkers()
                    .assign(manager, new NewAssignment(child, person, Period.since(Play.NOON), Optional.empty()))
                    .orElseThrow());
            return staff(person);
        }

        void save(FaceState state, List<ChildId> children, int count) {
            for (int i = 0; i < count; i++) {
                ChildId one = children.get(i % children.size());
                ChildId other = children.get((i + 1) % children.size());
                ChildId[] tagged = one.equals(other) ? new ChildId[] {one} : new ChildId[] {one, other};
                storage.entries()
                        .save(
                                play.setting,
                                play.moved(storage, state, Play.NOON.plusSeconds(i), tagged),
                                Version.NONE,
                                Play.NOON);
            }
        }

        int listed(Caller caller, int size) {
            return journals.reading()
                    .list(caller, EntryQuery.published().newest(size))
                    .items()
                    .size();
        }

        int queued(int size) {
            return journals.moderation()
                    .queue(manager, PageRequest.oldest(size))
                    .items()
                    .size();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_delivered_before_costs_at_most_ten_statements_however_long_it_is(Dialect dialect) {
        Place place = new Place(dialect);
        List<ChildId> children = IntStream.range(0, 10).mapToObj(place::child).toList();
        place.save(FaceState.APPROVED, children, 120);
        place.save(FaceState.SUBMITTED, children, 120);
        Caller parent = place.parent(children);
        Caller keyWorker = place.keyWorker(children);
        check("family", size -> place.listed(parent, size));
        check("key worker", size -> place.listed(keyWorker, size));
        check("manager", size -> place.listed(place.manager, size));
        check("moderation", place::queued);
        assertThat(recording.open()).as("connections not given back").isZero();
    }

    /** Pages of 1, 20 and 100 are full, cost the same and write nothing when repeated. */
    private void check(String what, IntFunction<Integer> page) {
        Set<Integer> costs = new HashSet<>();
        for (int size : new int[] {1, 20, 100}) {
            assertThat(page.apply(size)).as(what).isEqualTo(size);
            recording.statements();
            assertThat(page.apply(size)).as(what).isEqualTo(size);
            List<String> statements = recording.statements();
            assertThat(statements)
                    .as("%s, page of %d", what, size)
                    .hasSizeLessThanOrEqualTo(MOST)
                    .noneMatch(text -> text.startsWith("insert"));
            costs.add(statements.size());
        }
        assertThat(costs).as("statements for a page of the %s", what).hasSize(1);
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
