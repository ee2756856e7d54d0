package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.anUpload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;

/** What a {@link MediaStore} promises. */
public abstract class MediaStoreContract extends Contract {
    /** For subclasses. */
    protected MediaStoreContract() {}

    static Stream<MediaType> types() {
        return Stream.of(MediaType.values());
    }

    private static Medium versioned(Medium m, MediaType type, long version) {
        return new Medium(
                m.id(),
                m.setting(),
                type,
                m.length(),
                m.sha256(),
                m.uploader(),
                m.capacity(),
                m.uploadedAt(),
                m.state(),
                m.depiction(),
                new Version(version));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void finds_media_of_every_type_as_they_were_saved(MediaType type) {
        Nursery nursery = nursery();
        Medium upload = nursery.stored(versioned(anUpload(nursery.kim()), type, 0));
        assertThat(upload).isEqualTo(versioned(upload, type, 1));
        Medium ready = upload.ready(Long.MAX_VALUE, "0f".repeat(32));
        assertThat(nursery.storage().media().save(ready.setting(), ready, upload.version()))
                .isTrue();
        assertThat(nursery.found(upload)).isEqualTo(versioned(ready, type, 2));
    }

    @Test
    void finds_every_depiction_as_it_was_saved() {
        Nursery nursery = nursery();
        Set<ChildId> both = Set.of(nursery.ada().id(), nursery.ben().id());
        PersonId lee = nursery.lee().id();
        for (Depiction depiction : List.of(
                new Depiction.Unreviewed(),
                new Depiction.Reviewed(Set.of(), Depiction.Strangers.NONE, lee, NOON),
                new Depiction.Reviewed(both, Depiction.Strangers.SHOWN, lee, NOON.plusNanos(1999)))) {
            Medium stored = nursery.stored(aPhoto(nursery.kim()).depicting(depiction));
            assertThat(stored.depiction()).isEqualTo(depiction);
        }
    }

    @Test
    void finds_whom_an_earlier_review_had_as_shown() {
        Nursery nursery = nursery();
        PersonId lee = nursery.lee().id();
        Set<ChildId> both = Set.of(nursery.ada().id(), nursery.ben().id());
        Set<ChildId> one = Set.of(nursery.ada().id());
        Medium first = nursery.stored(
                aPhoto(nursery.kim()).depicting(new Depiction.Reviewed(both, Depiction.Strangers.NONE, lee, NOON)));
        Medium corrected = first.depicting(new Depiction.Reviewed(one, Depiction.Strangers.NONE, lee, NOON));
        assertThat(nursery.storage().media().save(corrected.setting(), corrected, first.version()))
                .isTrue();
        assertThat(nursery.found(first).formerly())
                .containsExactly(nursery.ben().id());
        assertThat(nursery.found(first).depiction().depicted()).isEqualTo(one);
    }

    @Test
    void finds_those_that_exist_and_leaves_out_the_others() {
        Nursery nursery = nursery();
        Medium one = nursery.stored(aPhoto(nursery.kim()));
        Medium two = nursery.stored(aPhoto(nursery.kim()));
        nursery.stored(aPhoto(nursery.kim()));
        MediaStore media = nursery.storage().media();
        assertThat(media.find(nursery.id(), Set.of(one.id(), two.id(), MediumId.at(NOON))))
                .containsExactlyInAnyOrder(one, two);
        assertThat(media.find(nursery.id(), Set.of())).isEmpty();
    }

    @Test
    void saves_only_over_the_version_that_was_read() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium photo = aPhoto(nursery.kim());
        assertThat(media.save(photo.setting(), photo, new Version(1))).isFalse();
        Medium stored = nursery.stored(photo);
        assertThat(media.save(photo.setting(), photo, Version.NONE)).isFalse();
        Depiction none = new Depiction.Reviewed(
                Set.of(), Depiction.Strangers.NONE, nursery.lee().id(), NOON);
        assertThat(media.save(nursery.id(), stored.depicting(none), stored.version()))
                .isTrue();
        assertThat(media.save(nursery.id(), stored.depicting(new Depiction.Unreviewed()), stored.version()))
                .isFalse();
        assertThat(nursery.found(photo).depiction()).isEqualTo(none);
    }

    @Test
    void holds_a_medium_only_while_it_is_uploading() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        assertThat(held(nursery, upload.id())).isTrue();
        assertThat(held(nursery, MediumId.at(NOON))).isFalse();
        assertThat(media.save(nursery.id(), upload.ready(3, "0f".repeat(32)), upload.version()))
                .isTrue();
        assertThat(held(nursery, upload.id())).isFalse();
        assertThat(nursery.found(upload).version()).as("holding is no change").isEqualTo(new Version(2));
    }

    private static boolean held(Nursery nursery, MediumId id) {
        return nursery.storage()
                .inTransaction(nursery.id(), () -> nursery.storage().media().hold(nursery.id(), id));
    }

    @Test
    void holds_a_medium_until_the_unit_ends() {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        Beside<Boolean> removal = nursery.storage().inTransaction(nursery.id(), () -> {
            assertThat(media.hold(nursery.id(), upload.id())).isTrue();
            Beside<Boolean> removing = Beside.begun(() -> removed(nursery, upload));
            removing.assertWaits("removing what is held");
            media.noteSums(nursery.id(), upload.id(), 0, List.of(7));
            assertThat(media.sums(nursery.id(), upload.id(), 0)).containsExactly(7);
            assertThat(removing.isDone()).as("removed while it is held").isFalse();
            return removing;
        });
        assertThat(removal.result()).isTrue();
        assertThat(held(nursery, upload.id())).isFalse();
        assertThat(media.sums(nursery.id(), upload.id(), 0)).isEmpty();
    }

    @Test
    void outside_a_unit_what_is_held_is_let_go_at_once() {
        Nursery nursery = nursery();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        assertThat(nursery.storage().media().hold(nursery.id(), upload.id())).isTrue();
        assertThat(Beside.begun(() -> removed(nursery, upload)).result()).isTrue();
    }

    private static boolean removed(Nursery nursery, Medium upload) {
        return nursery.storage()
                .inTransaction(
                        nursery.id(),
                        () -> nursery.storage().media().remove(nursery.id(), upload.id(), upload.version()));
    }

    @Test
    void finds_check_sums_as_they_were_noted_last() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        List<Integer> full = new Random(1).ints(MediaBytes.PART).boxed().toList();
        media.noteSums(nursery.id(), upload.id(), 0, full);
        media.noteSums(nursery.id(), upload.id(), 1, List.of(1, 2));
        media.noteSums(nursery.id(), upload.id(), 1, List.of(Integer.MIN_VALUE));
        assertThat(media.sums(nursery.id(), upload.id(), 0)).isEqualTo(full);
        assertThat(media.sums(nursery.id(), upload.id(), 1)).containsExactly(Integer.MIN_VALUE);
        assertThat(media.sums(nursery.id(), upload.id(), 2)).isEmpty();
        assertThat(media.sums(nursery.id(), MediumId.at(NOON), 0)).isEmpty();
        assertThat(media.save(nursery.id(), upload.ready(3, "0f".repeat(32)), upload.version()))
                .isTrue();
        assertThat(media.sums(nursery.id(), upload.id(), 0)).isEqualTo(full);
    }

    @Test
    void removes_a_medium_of_the_version_that_was_read_and_nothing_else() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium gone = nursery.stored(anUpload(nursery.kim()));
        Medium kept = nursery.stored(anUpload(nursery.kim()));
        for (Medium each : List.of(gone, kept)) {
            media.noteSums(nursery.id(), each.id(), 0, List.of(5));
        }
        assertThat(media.remove(nursery.id(), gone.id(), gone.version().next())).isFalse();
        assertThat(media.remove(nursery.id(), MediumId.at(NOON), gone.version()))
                .isFalse();
        assertThat(media.find(nursery.id(), Set.of(gone.id(), kept.id()))).hasSize(2);
        assertThat(media.remove(nursery.id(), gone.id(), gone.version())).isTrue();
        assertThat(media.find(nursery.id(), Set.of(gone.id(), kept.id()))).containsExactly(kept);
        assertThat(media.sums(nursery.id(), gone.id(), 0)).isEmpty();
        assertThat(media.sums(nursery.id(), kept.id(), 0)).containsExactly(5);
    }

    @Test
    void lists_uploads_that_began_before_an_instant_the_oldest_first() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium third = nursery.stored(begun(nursery, NOON.plusNanos(2000)));
        Medium second = nursery.stored(begun(nursery, NOON.plusNanos(1000)));
        Medium first = nursery.stored(begun(nursery, NOON));
        Medium ready = nursery.stored(begun(nursery, NOON));
        assertThat(media.save(nursery.id(), ready.ready(3, "0f".repeat(32)), ready.version()))
                .isTrue();
        assertThat(media.uploading(nursery.id(), NOON.plusNanos(2000), 9)).containsExactly(first, second);
        assertThat(media.uploading(nursery.id(), NOON.plusNanos(3000), 9)).containsExactly(first, second, third);
        assertThat(media.uploading(nursery.id(), NOON.plusNanos(3000), 2)).containsExactly(first, second);
        assertThat(media.uploading(nursery.id(), NOON, 9)).isEmpty();
    }

    @Test
    void lists_uploads_that_began_at_one_instant_by_unsigned_id() {
        Nursery nursery = nursery();
        List<Medium> uploads = unsigned().stream()
                .map(id -> nursery.stored(begun(nursery, id, NOON)))
                .toList();
        MediaStore media = nursery.storage().media();
        assertThat(media.uploading(nursery.id(), NOON.plusNanos(1000), 9)).isEqualTo(sorted(uploads));
        assertThat(media.uploading(nursery.id(), NOON.plusNanos(1000), 2))
                .isEqualTo(sorted(uploads).subList(0, 2));
    }

    /** Ids of no order that differ in one half, in its sign. */
    static List<MediumId> unsigned() {
        return Stream.of(new UUID(-1, 0), new UUID(1, -1), new UUID(Long.MIN_VALUE, 1), new UUID(1, 1), new UUID(0, 5))
                .map(MediumId::new)
                .toList();
    }

    private static List<Medium> sorted(List<Medium> media) {
        return Stream.of(4, 3, 1, 2, 0).map(media::get).toList();
    }

    @Test
    void lists_media_by_unsigned_id() {
        Nursery nursery = nursery();
        List<Medium> all = sorted(unsigned().stream()
                .map(id -> nursery.stored(begun(nursery, id, NOON)))
                .toList());
        MediaStore media = nursery.storage().media();
        assertThat(media.list(nursery.id(), Optional.empty(), 9)).isEqualTo(all);
        assertThat(media.list(nursery.id(), Optional.of(all.get(2).id()), 9)).isEqualTo(all.subList(3, 5));
    }

    private static Medium begun(Nursery nursery, Instant at) {
        return begun(nursery, MediumId.at(at), at);
    }

    private static Medium begun(Nursery nursery, MediumId id, Instant at) {
        Medium m = anUpload(nursery.kim());
        return new Medium(
                id,
                m.setting(),
                m.type(),
                0,
                "",
                m.uploader(),
                m.capacity(),
                at,
                m.state(),
                m.depiction(),
                m.version());
    }

    @Test
    void lists_all_media_by_rising_id_in_pages() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        List<Medium> all = Stream.generate(() -> nursery.stored(aPhoto(nursery.kim())))
                .limit(5)
                .sorted(Comparator.comparing(Medium::id))
                .toList();
        assertThat(media.list(nursery.id(), Optional.empty(), 9)).isEqualTo(all);
        assertThat(media.list(nursery.id(), Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(media.list(nursery.id(), Optional.of(all.get(1).id()), 2)).isEqualTo(all.subList(2, 4));
        assertThat(media.list(nursery.id(), Optional.of(all.get(4).id()), 2)).isEmpty();
    }

    @Test
    void says_which_media_any_revision_shows() {
        Nursery nursery = nursery();
        Medium shown = nursery.stored(aPhoto(nursery.kim()));
        Medium unshown = nursery.stored(aPhoto(nursery.kim()));
        Entry entry = nursery.stored(
                anEntry().about(nursery.ada()).by(nursery.kim()).showing(shown).draft());
        assertThat(nursery.entries().shown(nursery.id(), Set.of(shown.id(), unshown.id(), MediumId.at(NOON))))
                .as("media of entry %s", entry.head().id())
                .containsExactly(shown.id());
        assertThat(nursery.entries().shown(nursery.id(), Set.of())).isEmpty();
        assertThat(nursery.entries().shown(nursery.twin().id(), Set.of(shown.id())))
                .isEmpty();
    }

    @Test
    void a_medium_that_was_taken_off_an_entry_is_still_shown_by_an_earlier_revision() {
        Nursery nursery = nursery();
        Medium taken = nursery.stored(aPhoto(nursery.kim()));
        Entry entry = nursery.stored(
                anEntry().about(nursery.ada()).by(nursery.kim()).showing(taken).draft());
        Content content = entry.working().orElseThrow().content();
        Content without = new Content(
                content.title(), content.text(), content.children(), content.audience(), List.of(), content.elements());
        Entry now = nursery.stored(entry.rewritten(without, nursery.kim().id(), NOON));
        assertThat(now.working().orElseThrow().content().media()).isEmpty();
        assertThat(nursery.entries().shown(nursery.id(), Set.of(taken.id()))).containsExactly(taken.id());
    }

    @Test
    void a_medium_is_shown_to_the_unit_that_shows_it_and_to_others_when_it_ends() {
        Nursery nursery = nursery();
        Medium photo = nursery.stored(aPhoto(nursery.kim()));
        Supplier<Set<MediumId>> shown = () -> nursery.entries().shown(nursery.id(), Set.of(photo.id()));
        nursery.storage().inTransaction(nursery.id(), () -> {
            nursery.stored(anEntry()
                    .about(nursery.ada())
                    .by(nursery.kim())
                    .showing(photo)
                    .draft());
            assertThat(shown.get()).as("in the unit").containsExactly(photo.id());
            if (supportsConcurrentUnits()) {
                assertThat(Beside.begun(shown).result()).as("beside it").isEmpty();
            }
            return true;
        });
        assertThat(shown.get()).containsExactly(photo.id());
    }

    @Test
    void keeps_media_of_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        MediaStore media = nursery.storage().media();
        Medium here = nursery.stored(anUpload(nursery.kim()));
        media.noteSums(nursery.id(), here.id(), 0, List.of(5));
        assertThat(media.find(twin.id(), Set.of(here.id()))).isEmpty();
        assertThat(media.sums(twin.id(), here.id(), 0)).isEmpty();
        assertThat(media.list(twin.id(), Optional.empty(), 9)).isEmpty();
        assertThat(media.uploading(twin.id(), NOON.plusSeconds(1), 9)).isEmpty();
        Medium there = new Medium(
                here.id(),
                twin.id(),
                MediaType.MP4,
                0,
                "",
                twin.lee().id(),
                Capacity.FAMILY,
                NOON,
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
        Medium other = twin.stored(there);
        media.noteSums(twin.id(), there.id(), 0, List.of(6));
        assertThat(media.remove(twin.id(), there.id(), other.version())).isTrue();
        assertThat(nursery.found(here)).isEqualTo(here);
        assertThat(media.sums(nursery.id(), here.id(), 0)).containsExactly(5);
    }
}
