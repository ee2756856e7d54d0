package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.Code;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;

/** What an {@link EntryStore} promises about saving and finding. */
public abstract class EntryStoreContract extends Contract {
    /** For subclasses. */
    protected EntryStoreContract() {}

    private static EntrySample sample(Nursery at) {
        return anEntry().about(at.ada(), at.ben()).by(at.kim());
    }

    static Stream<FaceState> states() {
        return Stream.of(FaceState.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void finds_an_entry_of_every_kind_and_state_as_it_was_saved(FaceState state) {
        Nursery nursery = nursery();
        for (EntrySample sample : List.of(sample(nursery), sample(nursery).fromHome())) {
            Entry entry = switch (state) {
                case DRAFT -> sample.draft();
                case APPROVED -> sample.inJournal();
                case WITHDRAWN -> sample.withdrawn();
                default -> sample.working(state);
            };
            Entry stored = nursery.stored(entry);
            assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(stored);
        }
    }

    @Test
    void finds_both_faces_of_an_amended_entry() {
        Nursery nursery = nursery();
        Entry approved = nursery.stored(sample(nursery).inStaffJournal());
        Entry amended = nursery.stored(amended(nursery, approved));
        assertThat(amended.approved()).isPresent();
        assertThat(amended.working()).isPresent();
        assertThat(nursery.entries().find(nursery.id(), amended.head().id())).contains(amended);

        Entry published = nursery.stored(amended.moved(
                Standing.of(FaceState.APPROVED, NOON, nursery.kim().id())));
        assertThat(published.working()).isEmpty();
        assertThat(nursery.entries().find(nursery.id(), amended.head().id())).contains(published);
    }

    private static Entry amended(Nursery at, Entry entry) {
        Set<ElementRef> elements =
                Set.of(new ElementRef("eyfs-2021", "cl.goal.speaking"), new ElementRef("a", "b-1.2"));
        Content content =
                new Content("Another title ", "", Set.of(at.ada().id()), Audience.FAMILY, List.of(), elements);
        return entry.rewritten(content, at.lee().id(), NOON.plusSeconds(1));
    }

    @Test
    void finds_nothing_under_an_unknown_id() {
        Nursery nursery = nursery();
        EntryId unknown = EntryId.at(NOON);
        assertThat(nursery.entries().find(nursery.id(), unknown)).isEmpty();
        assertThat(nursery.entries().revisions(nursery.id(), unknown)).isEmpty();
    }

    @Test
    void saves_only_over_the_version_that_was_read() {
        Nursery nursery = nursery();
        EntryStore entries = nursery.entries();
        Entry entry = sample(nursery).draft();
        assertThat(entries.save(entry.head().setting(), entry, new Version(1), NOON))
                .as("a new entry has no version")
                .isFalse();
        assertThat(entries.find(nursery.id(), entry.head().id())).isEmpty();

        Entry first = nursery.stored(entry);
        assertThat(entries.save(entry.head().setting(), entry, Version.NONE, NOON))
                .as("saved before")
                .isFalse();
        Entry second = nursery.stored(amended(nursery, first));
        Entry late =
                first.moved(Standing.of(FaceState.APPROVED, NOON, nursery.kim().id()));
        assertThat(entries.save(late.head().setting(), late, first.version(), NOON))
                .as("overtaken")
                .isFalse();
        assertThat(entries.save(late.head().setting(), late, second.version().next(), NOON))
                .as("from the future")
                .isFalse();
        assertThat(entries.find(nursery.id(), entry.head().id())).contains(second);
        assertThat(entries.revisions(nursery.id(), entry.head().id())).hasSize(2);
    }

    private static Set<EntryId> added(Nursery nursery, List<Entry> entries) {
        return nursery.storage()
                .inTransaction(nursery.id(), () -> nursery.entries().add(nursery.id(), entries, NOON));
    }

    @Test
    void adds_many_new_entries_each_as_it_would_be_saved() {
        Nursery nursery = nursery();
        Medium photo = nursery.stored(Samples.aPhoto(nursery.kim()));
        EntrySample pictured = sample(nursery).showing(photo);
        List<Entry> entries = List.of(
                pictured.inJournal(),
                sample(nursery).draft(),
                sample(nursery).inStaffJournal(),
                pictured.working(FaceState.SUBMITTED),
                sample(nursery).fromHome().working(FaceState.RETURNED),
                sample(nursery).withdrawn());
        assertThat(added(nursery, entries)).as("there before").isEmpty();
        Nursery twin = nursery.twin();
        for (Entry entry : entries) {
            EntryId id = entry.head().id();
            Entry stored = nursery.entries().find(nursery.id(), id).orElseThrow();
            assertThat(stored).isEqualTo(entry.stored());
            assertThat(nursery.entries().past(nursery.id(), id).saves())
                    .containsExactly(new EntryPast.Saved(NOON, stored));
            assertThat(nursery.entries().revisions(nursery.id(), id))
                    .containsExactlyElementsOf(
                            stored.faces().map(Face::revision).distinct().toList());
            assertThat(twin.entries().find(twin.id(), id)).isEmpty();
        }
    }

    @Test
    void adds_more_entries_than_go_to_a_database_at_once() {
        Nursery nursery = nursery();
        List<Entry> entries =
                Stream.generate(() -> sample(nursery).inJournal()).limit(1_001).toList();
        assertThat(added(nursery, entries)).isEmpty();
        assertThat(nursery.entries().count(nursery.id(), Samples.scope(nursery.id(), journal())))
                .isEqualTo(1_001);
    }

    private static Lane journal() {
        return new Lane(
                new Reach.WholeSetting(), Shelf.JOURNAL, Set.of(), Period.ALWAYS, Reason.of(Code.STAFF_OF_SETTING));
    }

    @Test
    void adding_leaves_what_is_there_as_it_is_and_says_so() {
        Nursery nursery = nursery();
        Entry stored = nursery.stored(sample(nursery).inJournal());
        Entry other = sample(nursery).withId(stored.head().id()).draft();
        Entry fresh = sample(nursery).draft();
        assertThat(added(nursery, List.of(other, fresh)))
                .containsExactly(stored.head().id());
        assertThat(nursery.entries().find(nursery.id(), stored.head().id())).contains(stored);
        assertThat(nursery.entries().past(nursery.id(), stored.head().id()).saves())
                .hasSize(1);
        assertThat(nursery.entries().find(nursery.id(), fresh.head().id())).isPresent();
        assertThat(added(nursery, List.of())).isEmpty();
        assertThat(added(nursery, List.of(fresh))).containsExactly(fresh.head().id());
    }

    @Test
    void of_two_new_entries_of_one_id_the_first_is_added() {
        Nursery nursery = nursery();
        Entry first = sample(nursery).inJournal();
        Entry second = sample(nursery).withId(first.head().id()).draft();
        assertThat(added(nursery, List.of(first, second)))
                .containsExactly(first.head().id());
        assertThat(nursery.entries().find(nursery.id(), first.head().id())).contains(first.stored());
    }

    @Test
    void adds_all_new_entries_of_a_unit_or_none() {
        Nursery nursery = nursery();
        List<Entry> entries =
                List.of(sample(nursery).inJournal(), sample(nursery).draft());
        IllegalStateException stopped = new IllegalStateException("stopped");
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                    nursery.entries().add(nursery.id(), entries, NOON);
                    throw stopped;
                }))
                .isSameAs(stopped);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(nursery.entries()
                                .find(nursery.id(), entry.head().id()))
                        .isEmpty());
    }

    @Test
    void takes_the_expected_version_and_not_the_entrys_own() {
        Nursery nursery = nursery();
        Entry entry = sample(nursery).draft();
        Entry marked = new Entry(entry.head(), entry.approved(), entry.working(), new Version(7));
        assertThat(nursery.entries().save(marked.head().setting(), marked, Version.NONE, NOON))
                .isTrue();
        assertThat(nursery.entries().find(nursery.id(), entry.head().id()))
                .map(Entry::version)
                .contains(new Version(1));
    }

    @Test
    void keeps_every_revision() {
        Nursery nursery = nursery();
        Entry first = nursery.stored(sample(nursery).inJournal());
        Entry second = nursery.stored(amended(nursery, first));
        Entry third = nursery.stored(second.rewritten(
                first.approved().orElseThrow().content(), nursery.kim().id(), NOON.plusSeconds(2)));
        Entry gone = nursery.stored(third.withdrawn(Standing.of(
                FaceState.WITHDRAWN, NOON.plusSeconds(3), nursery.kim().id())));
        List<Revision> expected = Stream.of(first.approved(), second.working(), third.working())
                .map(face -> face.orElseThrow().revision())
                .toList();
        assertThat(nursery.entries().revisions(nursery.id(), gone.head().id())).isEqualTo(expected);
    }

    @Test
    void changes_no_revision_that_is_stored() {
        Nursery nursery = nursery();
        EntrySample sample = sample(nursery).withId(EntryId.at(NOON));
        Entry first = nursery.stored(sample.draft());
        Entry forged = sample.saying("Something else").draft();
        nursery.entries().save(forged.head().setting(), forged, first.version(), NOON);
        assertThat(nursery.entries().revisions(nursery.id(), first.head().id()))
                .containsExactly(first.working().orElseThrow().revision());
        assertThat(nursery.entries().find(nursery.id(), first.head().id()))
                .flatMap(Entry::working)
                .map(Face::revision)
                .contains(first.working().orElseThrow().revision());
    }

    @Test
    void stores_a_hand_over_on_both_faces() {
        Nursery nursery = nursery();
        Entry amended =
                nursery.stored(amended(nursery, nursery.stored(sample(nursery).inJournal())));
        Entry handed = nursery.stored(amended.keptBy(nursery.lee().id()));
        Entry found = nursery.entries().find(nursery.id(), handed.head().id()).orElseThrow();
        assertThat(found).isEqualTo(handed);
        assertThat(found.head().author()).isEqualTo(nursery.kim().id());
    }

    @Test
    void keeps_entries_of_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        EntryId id = EntryId.at(NOON);
        Entry here = nursery.stored(sample(nursery).withId(id).inJournal());
        assertThat(nursery.entries().find(twin.id(), id)).isEmpty();
        Entry there = twin.stored(sample(twin).withId(id).saying("Elsewhere").draft());
        assertThat(nursery.entries().find(nursery.id(), id)).contains(here);
        assertThat(nursery.entries().find(twin.id(), id)).contains(there);
        assertThat(nursery.entries().revisions(twin.id(), id))
                .containsExactly(there.working().orElseThrow().revision());
    }

    @Test
    void a_face_carries_its_media_in_order_and_as_they_are_known_now() {
        Nursery nursery = nursery();
        Medium one = nursery.stored(Samples.aPhoto(nursery.kim()));
        Medium two = nursery.stored(Samples.aPhoto(nursery.kim()));
        Entry entry = nursery.stored(sample(nursery).showing(two).showing(one).inJournal());
        assertThat(nursery.entries().find(nursery.id(), entry.head().id())).contains(entry);

        Depiction seen = new Depiction.Reviewed(
                Set.of(nursery.ben().id()),
                Depiction.Strangers.SHOWN,
                nursery.lee().id(),
                NOON);
        assertThat(nursery.storage().media().save(nursery.id(), one.depicting(seen), one.version()))
                .isTrue();
        List<Medium> now = List.of(two, nursery.found(one));
        assertThat(now.get(1).depiction()).isEqualTo(seen);
        Optional<Entry> found =
                nursery.entries().find(nursery.id(), entry.head().id());
        assertThat(media(found.orElseThrow().approved().orElseThrow().content()))
                .isEqualTo(now);
        assertThat(media(nursery.entries()
                        .revisions(nursery.id(), entry.head().id())
                        .get(0)
                        .content()))
                .isEqualTo(now);
    }

    private static List<Medium> media(Content content) {
        return content.media().stream().map(each -> each.medium()).toList();
    }
}
