package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.anUpload;

import java.util.List;
import java.util.Random;
import java.util.Set;
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
        assertThat(nursery.storage().media().save(ready, upload.version())).isTrue();
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
        assertThat(nursery.storage().media().save(corrected, first.version())).isTrue();
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
        assertThat(media.save(photo, new Version(1))).isFalse();
        Medium stored = nursery.stored(photo);
        assertThat(media.save(photo, Version.NONE)).isFalse();
        Depiction none = new Depiction.Reviewed(
                Set.of(), Depiction.Strangers.NONE, nursery.lee().id(), NOON);
        assertThat(media.save(stored.depicting(none), stored.version())).isTrue();
        assertThat(media.save(stored.depicting(new Depiction.Unreviewed()), stored.version()))
                .isFalse();
        assertThat(nursery.found(photo).depiction()).isEqualTo(none);
    }

    @Test
    void reads_pieces_as_they_were_written() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        byte[] first = bytes(MediaStore.PIECE);
        byte[] last = bytes(257);
        byte[] given = first.clone();
        media.write(nursery.id(), upload.id(), 0, given);
        media.write(nursery.id(), upload.id(), 1, last);
        given[0]++;
        assertThat(media.read(nursery.id(), upload.id(), 0)).isEqualTo(first);
        media.read(nursery.id(), upload.id(), 0)[0]++;
        assertThat(media.read(nursery.id(), upload.id(), 0)).isEqualTo(first);
        assertThat(media.read(nursery.id(), upload.id(), 1)).isEqualTo(last);
        assertThat(media.read(nursery.id(), upload.id(), 2)).isEmpty();
        assertThat(media.read(nursery.id(), MediumId.at(NOON), 0)).isEmpty();
    }

    @Test
    void still_has_the_bytes_when_the_medium_is_ready() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium upload = nursery.stored(anUpload(nursery.kim()));
        media.write(nursery.id(), upload.id(), 0, bytes(3));
        assertThat(media.save(upload.ready(3, "0f".repeat(32)), upload.version()))
                .isTrue();
        assertThat(media.read(nursery.id(), upload.id(), 0)).isEqualTo(bytes(3));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void removes_a_medium_with_its_bytes_and_nothing_else() {
        Nursery nursery = nursery();
        MediaStore media = nursery.storage().media();
        Medium gone = nursery.stored(anUpload(nursery.kim()));
        Medium kept = nursery.stored(anUpload(nursery.kim()));
        for (Medium each : List.of(gone, kept)) {
            media.write(nursery.id(), each.id(), 0, bytes(MediaStore.PIECE));
            media.write(nursery.id(), each.id(), 1, bytes(2));
        }
        media.remove(nursery.id(), gone.id());
        media.remove(nursery.id(), MediumId.at(NOON));
        assertThat(media.find(nursery.id(), Set.of(gone.id(), kept.id()))).containsExactly(kept);
        assertThat(media.read(nursery.id(), gone.id(), 0)).isEmpty();
        assertThat(media.read(nursery.id(), gone.id(), 1)).isEmpty();
        assertThat(media.read(nursery.id(), kept.id(), 1)).isEqualTo(bytes(2));
    }

    @Test
    void keeps_media_of_settings_apart_though_their_ids_are_the_same() {
        Nursery nursery = nursery();
        Nursery twin = nursery.twin();
        MediaStore media = nursery.storage().media();
        Medium here = nursery.stored(anUpload(nursery.kim()));
        media.write(nursery.id(), here.id(), 0, bytes(5));
        assertThat(media.find(twin.id(), Set.of(here.id()))).isEmpty();
        assertThat(media.read(twin.id(), here.id(), 0)).isEmpty();
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
        twin.stored(there);
        media.write(twin.id(), there.id(), 0, bytes(6));
        media.remove(twin.id(), there.id());
        assertThat(nursery.found(here)).isEqualTo(here);
        assertThat(media.read(nursery.id(), here.id(), 0)).isEqualTo(bytes(5));
    }
}
