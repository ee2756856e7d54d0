package org.learningjournal.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;

/** What this store decides where the port leaves it open. */
class FileMediaStoreTest {
    @TempDir
    Path root;

    private final SettingId setting = SettingId.at(NOON);
    private final MediumId id = MediumId.at(NOON);

    private static List<byte[]> part() {
        return Stream.generate(() -> new byte[MediaBytes.PIECE])
                .limit(MediaBytes.PART)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(root::relativize).toList();
        }
    }

    @Test
    void names_are_made_of_ids_and_get_their_last_form_when_all_is_there() throws IOException {
        MediaBytes store = FileMediaStore.in(root);
        Path ready = Path.of(setting.toString(), id.toString().substring(0, 5), id.toString());
        store.write(setting, id, 0, List.of(new byte[] {1, 2}));
        assertThat(files()).containsExactly(ready.resolveSibling(id + ".part"));
        assertThat(store.read(setting, id, 0, 1)).as("before it is complete").isEmpty();
        store.complete(setting, id, 2);
        assertThat(files()).containsExactly(ready);
        assertThat(Files.readAllBytes(root.resolve(ready))).containsExactly(1, 2);
    }

    @Test
    void only_the_owner_may_read() throws IOException {
        MediaBytes store = FileMediaStore.in(root);
        store.write(setting, id, 0, List.of(new byte[] {1}));
        store.complete(setting, id, 1);
        Path file = root.resolve(files().get(0));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(setting.toString()))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_full_disk_leaves_no_half_file_and_says_what_to_do() throws IOException {
        MediaBytes full = FileMediaStore.on(new FullAfter(10L * MediaBytes.PIECE), root);
        assertThatThrownBy(() -> full.write(setting, id, 0, part()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(setting.toString())
                .hasMessageContaining(id.toString())
                .hasMessageContaining("disk is full")
                .hasRootCauseMessage("No space left on device");
        assertThat(files()).isEmpty();
        assertThat(full.lengths(setting, Set.of(id))).isEmpty();
    }

    @Test
    void a_disk_that_is_full_at_the_second_part_keeps_nothing_of_the_first() throws IOException {
        MediaBytes full = FileMediaStore.on(new FullAfter(MediaBytes.PART * (long) MediaBytes.PIECE), root);
        full.write(setting, id, 0, part());
        assertThatThrownBy(() -> full.write(setting, id, 1, List.of(new byte[1])))
                .isInstanceOf(StorageException.class);
        assertThat(files()).isEmpty();
    }

    /** A disk with room for so many bytes. */
    private static final class FullAfter extends Disk {
        private final long room;

        FullAfter(long room) {
            this.room = room;
        }

        @Override
        SeekableByteChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            return new FullChannel(super.open(file, options, attributes), room);
        }
    }

    @Test
    void a_part_after_a_missing_one_is_refused() throws IOException {
        MediaBytes store = FileMediaStore.in(root);
        assertThatThrownBy(() -> store.write(setting, id, 1, List.of(new byte[1])))
                .isInstanceOf(StorageException.class)
                .hasRootCauseMessage("an earlier part is missing");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_root_that_is_not_there_is_no_empty_store() {
        Path gone = root.resolve("not-mounted");
        MediaBytes store = FileMediaStore.in(gone);
        List<Runnable> calls = List.of(
                () -> store.write(setting, id, 0, List.of(new byte[1])),
                () -> store.complete(setting, id, 1),
                () -> store.read(setting, id, 0, 1),
                () -> store.remove(setting, id),
                () -> store.lengths(setting, Set.of(id)),
                () -> store.list(setting, Optional.empty(), 1));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("not mounted")
                    .hasMessageNotContaining(gone.toString())
                    .rootCause()
                    .hasMessageNotContaining(gone.toString());
        }
        assertThat(gone).doesNotExist();
    }

    @Test
    void no_link_leads_out_of_the_root() throws IOException {
        Path outside = Files.writeString(root.resolve("outside"), "elsewhere");
        Path base = Files.createDirectory(root.resolve("base"));
        MediaBytes store = FileMediaStore.in(base);
        store.write(setting, id, 0, List.of(new byte[] {1}));
        Path folder = base.resolve(setting.toString()).resolve(id.toString().substring(0, 5));
        Files.delete(folder.resolve(id + ".part"));
        Files.createSymbolicLink(folder.resolve(id + ".part"), outside);
        Files.createSymbolicLink(folder.resolve(id.toString()), outside);
        assertThatThrownBy(() -> store.read(setting, id, 0, 1)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> store.write(setting, id, 0, List.of(new byte[] {9})))
                .isInstanceOf(StorageException.class);
        store.remove(setting, id);
        assertThat(outside).hasContent("elsewhere");
        assertThat(Files.exists(folder.resolve(id.toString()), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void files_of_others_are_left_alone() throws IOException {
        MediaBytes store = FileMediaStore.in(root);
        store.write(setting, id, 0, List.of(new byte[] {1}));
        Path folder = root.resolve(setting.toString()).resolve(id.toString().substring(0, 5));
        Files.writeString(folder.resolve("notes.txt"), "of somebody");
        Files.writeString(folder.resolve(id.toString().toUpperCase(java.util.Locale.ROOT)), "of somebody");
        Files.writeString(root.resolve(setting.toString()).resolve("lost+found"), "of somebody");
        assertThat(store.list(setting, Optional.empty(), 9)).containsExactly(id);
        assertThat(store.lengths(setting, Set.of(id))).isEqualTo(Map.of(id, 1L));
    }

    @Test
    void a_file_that_became_shorter_gives_fewer_bytes_and_never_others() throws IOException {
        MediaBytes store = FileMediaStore.in(root);
        store.write(setting, id, 0, part().subList(0, 2));
        store.complete(setting, id, 2 * MediaBytes.PIECE);
        try (SeekableByteChannel file =
                Files.newByteChannel(root.resolve(files().get(0)), java.nio.file.StandardOpenOption.WRITE)) {
            file.truncate(MediaBytes.PIECE + 7);
        }
        assertThat(store.read(setting, id, 0, 4))
                .extracting(piece -> piece.length)
                .containsExactly(MediaBytes.PIECE, 7);
    }
}
