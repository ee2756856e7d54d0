package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.Journals;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.retention.CheckedMedia;
import org.learningjournal.retention.Discard;
import org.learningjournal.retention.MediaCheck;
import org.learningjournal.retention.MediumFinding;
import org.learningjournal.retention.MediumFinding.Kind;
import org.learningjournal.retention.Retention;
import org.learningjournal.retention.Sweep;

/** What was given up is cleared away, what does not fit is found, and nobody is swept away by mistake. */
class RetentionTest {
    private final Nursery nursery = new Nursery();
    private final Retention retention = nursery.journals.retention();
    private final ChildId ada = nursery.child("Ada");

    /** What a host that was stopped in the middle of an upload leaves. */
    private MediumId givenUp() {
        Instant at = nursery.tick();
        MediumId id = MediumId.at(at);
        Medium medium = new Medium(
                id,
                nursery.setting,
                MediaType.MP3,
                0,
                "",
                nursery.kim,
                Capacity.STAFF,
                at,
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
        assertThat(nursery.storage.media().save(medium.setting(), medium, Version.NONE))
                .isTrue();
        nursery.storage.media().noteSums(nursery.setting, id, 0, List.of(1));
        nursery.storage.mediaBytes().write(nursery.setting, id, 0, List.of(new byte[] {1}));
        return id;
    }

    private boolean isStored(MediumId id) {
        return !nursery.storage.media().find(nursery.setting, Set.of(id)).isEmpty();
    }

    private boolean hasBytes(MediumId id) {
        return nursery.storage.mediaBytes().lengths(nursery.setting, Set.of(id)).containsKey(id);
    }

    private Outcome<Integer> sweep(Instant before, int most) {
        return retention.sweep(nursery.manager(), new Sweep(before, most));
    }

    // Uploads that never ended

    @Test
    void P01_uploads_that_began_before_an_instant_are_removed_with_their_bytes_the_oldest_first() {
        MediumId first = givenUp();
        MediumId second = givenUp();
        MediumId third = givenUp();
        Instant afterThird = nursery.tick();
        MediumId young = givenUp();
        MediumId ready = nursery.uploaded(nursery.staff(nursery.kim));
        assertThat(done(sweep(afterThird, 2))).isEqualTo(2);
        assertThat(List.of(first, second)).noneMatch(this::isStored).noneMatch(this::hasBytes);
        assertThat(nursery.storage.media().sums(nursery.setting, first, 0)).isEmpty();
        assertThat(isStored(third)).as("two at a time").isTrue();
        assertThat(done(sweep(afterThird, 2))).isEqualTo(1);
        assertThat(isStored(third)).isFalse();
        assertThat(List.of(young, ready)).allMatch(this::isStored).allMatch(this::hasBytes);
    }

    @Test
    void P01_a_sweep_is_in_the_trail_only_if_it_removed_something() {
        int lines = nursery.trail().size();
        assertThat(done(sweep(nursery.now(), 9))).isZero();
        assertThat(nursery.trail()).hasSize(lines);
        givenUp();
        assertThat(done(sweep(nursery.tick(), 9))).isEqualTo(1);
        assertThat(nursery.trail()).hasSize(lines + 1);
        AuditRecord line = nursery.trail().get(lines);
        assertThat(line.act()).isEqualTo("retention.sweep");
        assertThat(line.person()).isEqualTo(nursery.manager);
    }

    @Test
    void P01_a_repeated_sweep_removes_nothing_more() {
        givenUp();
        Sweep sweep = new Sweep(nursery.tick(), 1);
        RequestId request = RequestId.at(nursery.tick());
        assertThat(done(retention.sweep(nursery.manager().withRequest(request), sweep)))
                .isEqualTo(1);
        MediumId later = givenUp();
        assertThat(done(retention.sweep(nursery.manager().withRequest(request), sweep)))
                .isZero();
        assertThat(isStored(later)).isTrue();
    }

    @Test
    void P04_only_managers_clear_away() {
        MediumId id = givenUp();
        Sweep sweep = new Sweep(nursery.tick(), 9);
        Discard discard = new Discard(Set.of(id), nursery.now());
        MediaCheck check = new MediaCheck(nursery.now(), Optional.empty(), 9);
        assertThat(codes(retention.sweep(nursery.staff(nursery.senior), sweep))).containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(retention.discard(nursery.staff(nursery.kim), discard)))
                .containsExactly(Code.NOT_A_MANAGER);
        var parent = nursery.parent("Mia Ofada", ada);
        assertThat(codes(retention.sweep(nursery.family(parent), sweep))).containsExactly(Code.NOT_FOUND);
        assertThat(codes(retention.discard(nursery.family(parent), discard))).containsExactly(Code.NOT_FOUND);
        nursery.uploaded(nursery.staff(nursery.kim));
        MediaCheck later = new MediaCheck(nursery.tick(), check.after(), 9);
        assertThat(retention.check(nursery.manager(), later).findings()).isNotEmpty();
        for (var caller : List.of(nursery.staff(nursery.senior), nursery.family(parent))) {
            assertThat(retention.check(caller, later)).isEqualTo(new CheckedMedia(List.of(), Optional.empty()));
        }
        assertThat(isStored(id)).isTrue();
    }

    @Test
    void P01_nothing_is_old_that_comes_later_and_numbers_are_bounded() {
        MediumId id = givenUp();
        assertThat(codes(sweep(nursery.now().plusSeconds(9), 9))).containsExactly(Code.INVALID);
        assertThat(codes(sweep(nursery.now(), 0))).containsExactly(Code.INVALID);
        assertThat(codes(sweep(nursery.now(), 501))).containsExactly(Code.INVALID);
        assertThat(codes(retention.discard(nursery.manager(), new Discard(Set.of(), nursery.now()))))
                .containsExactly(Code.INVALID);
        assertThat(codes(retention.discard(
                        nursery.manager(), new Discard(Set.of(id), nursery.now().plusSeconds(9)))))
                .containsExactly(Code.INVALID);
        assertThatThrownBy(() -> new MediaCheck(nursery.now(), Optional.empty(), 501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
        assertThat(isStored(id)).isTrue();
    }

    // Uploads that are running

    private static byte[] song(int length) {
        byte[] bytes = new byte[length];
        System.arraycopy("ID3".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 3);
        return bytes;
    }

    /** A sender during whose work something happens, once so many bytes are read. */
    private static InputStream during(int length, int at, Runnable event) {
        return new FilterInputStream(new ByteArrayInputStream(song(length))) {
            private int count;
            private boolean happened;

            @Override
            public int read(byte[] target, int offset, int most) throws IOException {
                int read = super.read(target, offset, most);
                count += Math.max(0, read);
                if (count >= at && (at < length || read < 0) && !happened) {
                    happened = true;
                    event.run();
                }
                return read;
            }
        };
    }

    /** Nothing is stored of the first bytes before they have told the type: the next one may find the upload swept. */
    @ParameterizedTest(name = "swept after {0} of 17,000,000 bytes")
    @ValueSource(ints = {65, 9_000_000, 17_000_000})
    void P06_an_upload_that_is_swept_while_it_runs_ends_with_a_conflict_and_leaves_nothing(int at) {
        Runnable sweep = () -> assertThat(done(sweep(nursery.tick(), 9))).isEqualTo(1);
        Outcome<MediumId> outcome = nursery.journals
                .writing()
                .upload(nursery.staff(nursery.kim), MediaType.MP3, during(17_000_000, at, sweep));
        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertNothingIsLeft();
    }

    @Test
    void P06_an_upload_that_is_younger_than_the_sweep_asks_is_left_alone() {
        Runnable sweep =
                () -> assertThat(done(sweep(nursery.now().minusSeconds(60), 9))).isZero();
        MediumId id = done(nursery.journals
                .writing()
                .upload(nursery.staff(nursery.kim), MediaType.MP3, during(17_000_000, 9_000_000, sweep)));
        assertThat(hasBytes(id)).isTrue();
    }

    private void assertNothingIsLeft() {
        assertThat(nursery.storage.media().list(nursery.setting, Optional.empty(), 9))
                .isEmpty();
        assertThat(nursery.storage.mediaBytes().list(nursery.setting, Optional.empty(), 9))
                .isEmpty();
    }

    /** A disk that is full from the second part on, and may fail to remove as well. */
    private static MediaBytes full(MediaBytes stored, boolean removes) {
        return (MediaBytes) java.lang.reflect.Proxy.newProxyInstance(
                RetentionTest.class.getClassLoader(), new Class<?>[] {MediaBytes.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write") && arguments[2].equals(1)) {
                        throw new StorageException("the disk is full");
                    }
                    if (method.getName().equals("remove") && !removes) {
                        throw new StorageException("the disk is gone");
                    }
                    return method.invoke(stored, arguments);
                });
    }

    private StorageException failure(boolean removes) {
        Journals journals = Journals.builder()
                .storage(nursery.storage.withMediaBytes(full(nursery.storage.mediaBytes(), removes)))
                .build();
        return catchThrowableOfType(
                StorageException.class,
                () -> journals.writing()
                        .upload(nursery.staff(nursery.kim), MediaType.MP3, new ByteArrayInputStream(song(9_000_000))));
    }

    @Test
    void P06_an_upload_to_a_full_disk_fails_and_leaves_nothing() {
        assertThat(failure(true)).hasMessage("the disk is full");
        assertNothingIsLeft();
    }

    @Test
    void P06_what_a_failed_upload_could_not_remove_is_swept() {
        StorageException failure = failure(false);
        assertThat(failure).hasMessage("the disk is full");
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(done(sweep(nursery.tick(), 9))).isEqualTo(1);
        assertNothingIsLeft();
    }

    // What does not fit

    private List<MediumFinding> findings(int most) {
        List<MediumFinding> all = new ArrayList<>();
        Optional<MediumId> after = Optional.empty();
        do {
            CheckedMedia page = retention.check(nursery.manager(), new MediaCheck(nursery.tick(), after, most));
            all.addAll(page.findings());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private MediumId shown() {
        MediumId photo = nursery.photo(ada);
        nursery.observed("Blocks", List.of(photo), ada);
        return photo;
    }

    private MediumId withoutMedium() {
        MediumId id = MediumId.at(nursery.tick());
        nursery.storage.mediaBytes().write(nursery.setting, id, 0, List.of(new byte[] {1}));
        return id;
    }

    @ParameterizedTest(name = "{0} at a time")
    @ValueSource(ints = {1, 2, 3, 500})
    void P01_what_does_not_fit_is_found_page_by_page(int most) {
        shown();
        MediumId stray = withoutMedium();
        MediumId unshown = nursery.photo(ada);
        MediumId bare = shown();
        nursery.storage.mediaBytes().remove(nursery.setting, bare);
        givenUp();
        MediumId longer = shown();
        nursery.storage.mediaBytes().write(nursery.setting, longer, 0, List.of(new byte[] {1, 2}));
        MediumId both = nursery.uploaded(nursery.staff(nursery.kim));
        nursery.storage.mediaBytes().remove(nursery.setting, both);
        int lines = nursery.trail().size();
        assertThat(findings(most))
                .containsExactly(
                        new MediumFinding(stray, Kind.NO_MEDIUM),
                        new MediumFinding(unshown, Kind.UNSHOWN),
                        new MediumFinding(bare, Kind.NO_BYTES),
                        new MediumFinding(longer, Kind.WRONG_LENGTH),
                        new MediumFinding(both, Kind.UNSHOWN),
                        new MediumFinding(both, Kind.NO_BYTES));
        assertThat(nursery.trail()).as("looking leaves no trace").hasSize(lines);
    }

    @Test
    void P01_what_is_young_is_not_found() {
        Instant before = nursery.tick();
        withoutMedium();
        nursery.photo(ada);
        assertThat(retention
                        .check(nursery.manager(), new MediaCheck(before, Optional.empty(), 500))
                        .findings())
                .isEmpty();
    }

    @Test
    void P01_a_medium_that_was_taken_off_an_entry_is_still_shown_by_its_past() {
        MediumId photo = shown();
        assertThat(findings(9)).extracting(MediumFinding::medium).doesNotContain(photo);
    }

    @Test
    void P01_bytes_without_a_medium_are_removed_and_others_stay() {
        MediumId stray = withoutMedium();
        Instant afterStray = nursery.tick();
        MediumId young = withoutMedium();
        MediumId kept = shown();
        MediumId absent = MediumId.at(nursery.tick());
        Discard discard = new Discard(Set.of(stray, young, kept, absent), afterStray);
        int lines = nursery.trail().size();
        assertThat(done(retention.discard(nursery.manager(), discard))).isEqualTo(1);
        assertThat(hasBytes(stray)).isFalse();
        assertThat(List.of(young, kept)).allMatch(this::hasBytes);
        assertThat(nursery.trail()).hasSize(lines + 1);
        assertThat(done(retention.discard(nursery.manager(), discard))).isZero();
        assertThat(nursery.trail()).hasSize(lines + 1);
    }
}
