package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;

/** What an {@link EntryStore} promises about lists and counts. */
public abstract class EntryListContract extends Contract {
    private static final Reach ALL = new Reach.WholeSetting();

    /** For subclasses. */
    protected EntryListContract() {}

    static Stream<Integer> sizes() {
        return Stream.of(1, 2, PageRequest.MOST);
    }

    /** Ids in their order as unsigned numbers, which is not that of {@link UUID#compareTo}. */
    private static List<EntryId> risingIds() {
        return Stream.of(new UUID(0, 1), new UUID(0, -1), new UUID(1, 0), new UUID(Long.MIN_VALUE, 5), new UUID(-1, -1))
                .map(EntryId::new)
                .toList();
    }

    @ParameterizedTest(name = "page size {0}")
    @MethodSource("sizes")
    void sorts_by_the_instant_it_occurred_and_ties_by_unsigned_id(int size) {
        Nursery nursery = nursery();
        EntrySample sample = anEntry().about(nursery.ada()).by(nursery.kim());
        List<EntryId> ties = new ArrayList<>(risingIds());
        Collections.rotate(ties, 2);
        ties.forEach(id -> nursery.stored(sample.withId(id).occurred(NOON).inJournal()));
        Entry last = nursery.stored(sample.occurred(NOON.plusNanos(1000)).inJournal());
        Entry first =
                nursery.stored(sample.occurred(Instant.EPOCH.minusNanos(1000)).inJournal());

        List<EntryId> expected = new ArrayList<>(risingIds());
        expected.add(0, first.head().id());
        expected.add(last.head().id());
        EntryScope all = scope(nursery.id(), lane(ALL, Shelf.JOURNAL));
        assertThat(Pages.ids(nursery.entries(), all, PageRequest.oldest(size))).isEqualTo(expected);
        Collections.reverse(expected);
        assertThat(Pages.ids(nursery.entries(), all, PageRequest.newest(size))).isEqualTo(expected);
        assertThat(nursery.entries().count(all.setting(), all)).isEqualTo(7);
    }

    @Test
    void a_page_goes_on_after_its_cursor_while_entries_are_added() {
        Nursery nursery = nursery();
        EntrySample sample = anEntry().about(nursery.ada()).by(nursery.kim());
        Entry old = nursery.stored(sample.occurred(NOON).inJournal());
        Entry late = nursery.stored(sample.occurred(NOON.plusSeconds(2)).inJournal());
        EntryScope all = scope(nursery.id(), lane(ALL, Shelf.JOURNAL));
        Page<Face> first = nursery.entries().list(all.setting(), all, PageRequest.newest(1));
        assertThat(first.items()).containsExactly(late.approved().orElseThrow());
        nursery.stored(sample.occurred(NOON.plusSeconds(3)).inJournal());
        Entry between = nursery.stored(sample.occurred(NOON.plusSeconds(1)).inJournal());
        Page<Face> rest = nursery.entries()
                .list(
                        all.setting(),
                        all,
                        PageRequest.newest(2).after(first.next().orElseThrow()));
        assertThat(rest.items())
                .containsExactly(
                        between.approved().orElseThrow(), old.approved().orElseThrow());
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void lists_each_shelf_by_itself() {
        Nursery nursery = nursery();
        EntrySample staff = anEntry().about(nursery.ada()).by(nursery.kim());
        EntrySample home = staff.fromHome();
        List<Entry> entries = List.of(
                staff.inJournal(),
                staff.inStaffJournal(),
                staff.draft(),
                home.working(FaceState.RETURNED),
                staff.working(FaceState.SUBMITTED),
                home.working(FaceState.SUBMITTED),
                staff.working(FaceState.DECLINED),
                home.working(FaceState.DECLINED),
                staff.withdrawn());
        entries.forEach(nursery::stored);
        List<Shelf> shelves = List.of(Shelf.values());
        for (int i = 0; i < shelves.size(); i++) {
            EntryScope only = scope(nursery.id(), lane(ALL, shelves.get(i)));
            assertThat(Pages.ids(nursery.entries(), only, PageRequest.newest(5)))
                    .as("shelf %s", shelves.get(i))
                    .containsExactly(entries.get(i).head().id());
        }
    }

    @Test
    void a_face_that_moves_stands_on_its_new_shelf_only() {
        Nursery nursery = nursery();
        Entry draft = nursery.stored(
                anEntry().about(nursery.ada(), nursery.ben()).by(nursery.kim()).draft());
        Entry approved = nursery.stored(
                draft.moved(Standing.of(FaceState.APPROVED, NOON, nursery.kim().id())));
        assertThat(count(nursery, ALL, Shelf.STAFF_DRAFT)).isZero();
        assertThat(count(nursery, about(nursery), Shelf.JOURNAL)).isEqualTo(1);

        Entry narrowed = nursery.stored(approved.narrowed(
                content -> Optional.of(content.about(Set.of(nursery.ben().id()))),
                nursery.kim().id(),
                NOON));
        assertThat(count(nursery, about(nursery), Shelf.JOURNAL)).isZero();
        assertThat(count(nursery, ALL, Shelf.JOURNAL)).isEqualTo(1);

        nursery.stored(narrowed.keptBy(nursery.lee().id()));
        assertThat(count(nursery, new Reach.KeptBy(nursery.kim().id()), Shelf.JOURNAL))
                .isZero();
        assertThat(count(nursery, new Reach.KeptBy(nursery.lee().id()), Shelf.JOURNAL))
                .isEqualTo(1);
    }

    private static Reach about(Nursery at) {
        return new Reach.AboutChild(at.ada().id());
    }

    private static long count(Nursery at, Reach reach, Shelf shelf) {
        EntryScope scope = scope(at.id(), lane(reach, shelf));
        long count = at.entries().count(scope.setting(), scope);
        assertThat(Pages.ids(at.entries(), scope, PageRequest.newest(2))).hasSize((int) count);
        return count;
    }

    @Test
    void each_reach_covers_its_stretch_of_the_shelf() {
        Nursery nursery = nursery();
        EntrySample sample = anEntry();
        Entry one = nursery.stored(sample.about(nursery.ada()).by(nursery.kim()).inJournal());
        Entry two = nursery.stored(sample.about(nursery.ada()).by(nursery.lee()).inJournal());
        Entry three = nursery.stored(
                sample.about(nursery.ada(), nursery.ben()).by(nursery.lee()).inJournal());
        Entry four =
                nursery.stored(sample.about(nursery.ben()).by(nursery.kim()).inJournal());
        assertReaches(nursery, ALL, one, two, three, four);
        assertReaches(nursery, about(nursery), one, two, three);
        assertReaches(nursery, new Reach.KeptBy(nursery.lee().id()), two, three);
        assertReaches(
                nursery,
                new Reach.AboutChildKeptBy(nursery.ada().id(), nursery.lee().id()),
                two,
                three);
        assertReaches(
                nursery,
                new Reach.AboutChildKeptBy(nursery.ben().id(), nursery.kim().id()),
                four);
    }

    private static void assertReaches(Nursery at, Reach reach, Entry... entries) {
        assertThat(Pages.ids(at.entries(), scope(at.id(), lane(reach, Shelf.JOURNAL)), PageRequest.newest(1)))
                .as("%s", reach)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(entries).map(entry -> entry.head().id()).toList());
    }

    @Test
    void leaves_out_faces_tagged_with_a_child_that_the_lane_is_without() {
        Nursery nursery = nursery();
        EntrySample sample = anEntry().by(nursery.kim());
        nursery.stored(sample.about(nursery.ada(), nursery.ben()).inJournal());
        nursery.stored(sample.about(nursery.ben()).inJournal());
        Entry ada = nursery.stored(sample.about(nursery.ada()).inJournal());
        for (Reach reach :
                List.of(ALL, about(nursery), new Reach.KeptBy(nursery.kim().id()))) {
            Lane lane = lane(reach, Shelf.JOURNAL);
            EntryScope scope = scope(
                    nursery.id(),
                    new Lane(reach, lane.shelf(), Set.of(nursery.ben().id()), lane.occurred(), lane.reason()));
            assertThat(Pages.ids(nursery.entries(), scope, PageRequest.newest(1)))
                    .as("%s", reach)
                    .containsExactly(ada.head().id());
            assertThat(nursery.entries().count(scope.setting(), scope))
                    .as("%s", reach)
                    .isEqualTo(1);
        }
    }

    @Test
    void a_lanes_period_includes_its_first_instant_and_excludes_its_last() {
        Nursery nursery = nursery();
        EntrySample sample = anEntry().about(nursery.ada()).by(nursery.kim());
        nursery.stored(sample.occurred(NOON.minusNanos(1000)).inJournal());
        Entry first = nursery.stored(sample.occurred(NOON).inJournal());
        Entry last = nursery.stored(sample.occurred(NOON.plusNanos(1000)).inJournal());
        nursery.stored(sample.occurred(NOON.plusNanos(2000)).inJournal());
        EntryScope scope = scope(nursery.id(), lane(ALL, Shelf.JOURNAL)).within(new Period(NOON, NOON.plusNanos(2000)));
        assertThat(Pages.ids(nursery.entries(), scope, PageRequest.oldest(1)))
                .containsExactly(first.head().id(), last.head().id());
        assertThat(nursery.entries().count(scope.setting(), scope)).isEqualTo(2);
    }

    @ParameterizedTest(name = "page size {0}")
    @MethodSource("sizes")
    void an_entry_in_several_lanes_appears_and_counts_once(int size) {
        Nursery nursery = nursery();
        EntrySample sample = anEntry().about(nursery.ada(), nursery.ben()).by(nursery.kim());
        Entry one = nursery.stored(sample.inJournal());
        Entry two = nursery.stored(sample.inStaffJournal());
        EntryScope scope = scope(
                nursery.id(),
                lane(about(nursery), Shelf.JOURNAL),
                lane(new Reach.AboutChild(nursery.ben().id()), Shelf.JOURNAL),
                lane(new Reach.KeptBy(nursery.kim().id()), Shelf.JOURNAL),
                lane(ALL, Shelf.STAFF_JOURNAL),
                lane(ALL, Shelf.STAFF_JOURNAL),
                lane(ALL, Shelf.JOURNAL));
        assertThat(Pages.ids(nursery.entries(), scope, PageRequest.newest(size)))
                .containsExactlyInAnyOrder(one.head().id(), two.head().id());
        assertThat(nursery.entries().count(scope.setting(), scope)).isEqualTo(2);
    }

    @Test
    void each_side_lists_its_own_face() {
        Nursery nursery = nursery();
        Entry approved =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).inJournal());
        Entry amended = nursery.stored(approved.rewritten(
                approved.approved()
                        .orElseThrow()
                        .content()
                        .about(Set.of(nursery.ben().id())),
                nursery.kim().id(),
                NOON));
        EntryScope families = scope(nursery.id(), lane(ALL, Shelf.JOURNAL));
        EntryScope drafts = scope(nursery.id(), lane(ALL, Shelf.STAFF_DRAFT));
        assertThat(Pages.all(nursery.entries(), families, PageRequest.newest(1)))
                .containsExactly(amended.approved().orElseThrow());
        assertThat(Pages.all(nursery.entries(), drafts, PageRequest.newest(1)))
                .containsExactly(amended.working().orElseThrow());
        assertThat(count(nursery, about(nursery), Shelf.STAFF_DRAFT)).isZero();
    }

    @Test
    void refuses_a_scope_with_lanes_on_both_sides() {
        Nursery nursery = nursery();
        EntryScope both = scope(nursery.id(), lane(ALL, Shelf.JOURNAL), lane(ALL, Shelf.STAFF_DRAFT));
        assertThatThrownBy(() -> nursery.entries().list(both.setting(), both, PageRequest.newest(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nursery.entries().count(both.setting(), both))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_scope_without_lanes_is_an_empty_page() {
        Nursery nursery = nursery();
        nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).inJournal());
        EntryScope nobody = scope(nursery.id());
        assertThat(nursery.entries().list(nobody.setting(), nobody, PageRequest.newest(1)))
                .isEqualTo(Page.empty());
        assertThat(nursery.entries().count(nobody.setting(), nobody)).isZero();
    }

    @Test
    void lists_no_entry_of_another_setting_though_all_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        EntrySample sample = anEntry().withId(EntryId.at(NOON));
        nursery.stored(sample.about(nursery.ada()).by(nursery.kim()).inJournal());
        for (Reach reach : List.of(
                ALL,
                about(nursery),
                new Reach.KeptBy(nursery.kim().id()),
                new Reach.AboutChildKeptBy(nursery.ada().id(), nursery.kim().id()))) {
            assertThat(count(twin, reach, Shelf.JOURNAL)).as("%s", reach).isZero();
        }
        Entry there = twin.stored(sample.about(twin.ada()).by(twin.kim()).inJournal());
        assertThat(Pages.all(twin.entries(), scope(twin.id(), lane(ALL, Shelf.JOURNAL)), PageRequest.newest(1)))
                .containsExactly(there.approved().orElseThrow());
    }

    @Test
    void a_listed_face_carries_its_media_as_they_are_known_now() {
        Nursery nursery = nursery();
        Medium photo = nursery.stored(Samples.aPhoto(nursery.kim()));
        nursery.stored(
                anEntry().about(nursery.ada()).by(nursery.kim()).showing(photo).inJournal());
        Depiction seen = new Depiction.Reviewed(
                Set.of(), Depiction.Strangers.NONE, nursery.lee().id(), NOON);
        nursery.storage().media().save(nursery.id(), photo.depicting(seen), photo.version());
        List<Face> faces = Pages.all(
                nursery.entries(), scope(nursery.id(), lane(about(nursery), Shelf.JOURNAL)), PageRequest.newest(1));
        assertThat(faces)
                .flatExtracting(face -> face.content().media())
                .extracting(each -> each.medium())
                .containsExactly(nursery.found(photo));
    }
}
