package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.anUpload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
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
    void holds_a_medium_until_the_unit_ends() throws Exception {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Boolean> removal = new CompletableFuture<>();
        nursery.storage().inTransaction(nursery.id(), () -> {
            assertThat(media.hold(nursery.id(), upload.id())).isTrue();
            if (supportsConcurrentUnits()) {
                removal.completeAsync(() -> removed(nursery, upload, order));
            }
            media.noteSums(nursery.id(), upload.id(), 0, List.of(7));
            assertThat(media.sums(nursery.id(), upload.id(), 0)).containsExactly(7);
            order.add("written");
            return true;
        });
        if (!supportsConcurrentUnits()) {
            removal.complete(removed(nursery, upload, order));
        }
        assertThat(removal.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(order).containsExactly("written", "removed");
        assertThat(held(nursery, upload.id())).isFalse();
        assertThat(media.sums(nursery.id(), upload.id(), 0)).isEmpty();
    }

    private static boolean removed(Nursery nursery, Medium upload, List<String> order) {
        boolean removed = nursery.storage()
                .inTransaction(
                        nursery.id(),
                        () -> nursery.storage().media().remove(nursery.id(), upload.id(), upload.version()));
        order.add("removed");
        return removed;
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

    private static Medium begun(Nursery nursery, Instant at) {
        Medium m = anUpload(nursery.kim());
        return new Medium(
                MediumId.at(at),
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
