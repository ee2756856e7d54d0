package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;

/** What {@link MediaBytes} promise. */
public abstract class MediaBytesContract extends Contract {
    private static final int PIECE = MediaBytes.PIECE;

    /** For subclasses. */
    protected MediaBytesContract() {}

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** Writes and completes a medium of one short piece. */
    private static MediumId small(MediaBytes store, SettingId setting, int length) {
        MediumId id = MediumId.at(NOON);
        store.write(setting, id, 0, List.of(bytes(length)));
        store.complete(setting, id, length);
        return id;
    }

    @ParameterizedTest(name = "{0} bytes more or less than a part")
    @ValueSource(ints = {-PIECE - 1, -PIECE, -1, 0, 1, 2 * PIECE + 5})
    void reads_pieces_as_they_were_written_over_parts(int more) {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        byte[] all = bytes(MediaBytes.PART * PIECE + more);
        List<byte[]> pieces = Stream.iterate(0, from -> from < all.length, from -> from + PIECE)
                .map(from -> Arrays.copyOfRange(all, from, Math.min(all.length, from + PIECE)))
                .toList();
        int full = Math.min(MediaBytes.PART, pieces.size());
        store.write(nursery.id(), id, 0, pieces.subList(0, full));
        if (full < pieces.size()) {
            store.write(nursery.id(), id, 1, pieces.subList(full, pieces.size()));
        }
        store.complete(nursery.id(), id, all.length);
        for (int count : new int[] {1, 3, MediaBytes.PART}) {
            for (int first = 0; first < pieces.size(); first += count) {
                List<byte[]> read = store.read(nursery.id(), id, first, count);
                assertThat(read).hasSize(Math.min(count, pieces.size() - first));
                for (int i = 0; i < read.size(); i++) {
                    assertThat(Arrays.equals(read.get(i), pieces.get(first + i)))
                            .as("piece %s", first + i)
                            .isTrue();
                }
            }
        }
        assertThat(store.read(nursery.id(), id, pieces.size(), 4)).isEmpty();
        assertThat(store.lengths(nursery.id(), Set.of(id))).isEqualTo(Map.of(id, (long) all.length));
    }

    @Test
    void keeps_no_array_that_it_was_given_or_gave() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        byte[] given = bytes(9);
        store.write(nursery.id(), id, 0, Collections.singletonList(given));
        given[0]++;
        store.complete(nursery.id(), id, 9);
        assertThat(store.read(nursery.id(), id, 0, 1).get(0)).isEqualTo(bytes(9));
        store.read(nursery.id(), id, 0, 1).get(0)[0]++;
        assertThat(store.read(nursery.id(), id, 0, 1).get(0)).isEqualTo(bytes(9));
    }

    @Test
    void reads_nothing_of_a_medium_that_is_not_there() {
        Nursery nursery = nursery();
        assertThat(nursery.storage().mediaBytes().read(nursery.id(), MediumId.at(NOON), 0, 4))
                .isEmpty();
    }

    @Test
    void a_part_that_is_written_again_takes_the_place_of_the_first() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        store.write(nursery.id(), id, 0, List.of(bytes(PIECE), bytes(PIECE), bytes(100)));
        store.write(nursery.id(), id, 0, List.of(bytes(PIECE), bytes(50)));
        store.complete(nursery.id(), id, PIECE + 50);
        List<byte[]> read = store.read(nursery.id(), id, 0, 4);
        assertThat(read).hasSize(2);
        assertThat(read.get(1)).isEqualTo(bytes(50));
    }

    @Test
    void takes_whole_parts_only() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        for (List<byte[]> pieces : List.<List<byte[]>>of(
                List.of(),
                List.of(new byte[0]),
                List.of(new byte[PIECE + 1]),
                List.of(new byte[PIECE - 1], new byte[1]),
                Collections.nCopies(MediaBytes.PART + 1, new byte[PIECE]))) {
            assertThatThrownBy(() -> store.write(nursery.id(), id, 0, pieces))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("262144");
        }
        assertThatThrownBy(() -> store.write(nursery.id(), id, -1, List.of(new byte[1])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.list(nursery.id(), Optional.empty(), 9)).isEmpty();
    }

    @Test
    void completes_exactly_what_was_written() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        store.write(nursery.id(), id, 0, List.of(bytes(9)));
        for (long wrong : new long[] {8, 10}) {
            assertThatThrownBy(() -> store.complete(nursery.id(), id, wrong))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(id.toString())
                    .hasMessageContaining("9");
        }
        store.complete(nursery.id(), id, 9);
        store.complete(nursery.id(), id, 9);
        assertThatThrownBy(() -> store.complete(nursery.id(), id, 8)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> store.complete(nursery.id(), MediumId.at(NOON), 3))
                .isInstanceOf(StorageException.class);
        assertThat(store.read(nursery.id(), id, 0, 1)).hasSize(1);
    }

    @Test
    void removes_the_bytes_of_a_medium_and_nothing_else() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId gone = small(store, nursery.id(), 5);
        MediumId kept = small(store, nursery.id(), 6);
        MediumId begun = MediumId.at(NOON);
        store.write(nursery.id(), begun, 0, List.of(bytes(7)));
        store.remove(nursery.id(), gone);
        store.remove(nursery.id(), begun);
        store.remove(nursery.id(), MediumId.at(NOON));
        assertThat(store.read(nursery.id(), gone, 0, 1)).isEmpty();
        assertThat(store.read(nursery.id(), kept, 0, 1)).hasSize(1);
        assertThat(store.list(nursery.id(), Optional.empty(), 9)).containsExactly(kept);
        assertThat(store.lengths(nursery.id(), Set.of(gone, kept, begun))).isEqualTo(Map.of(kept, 6L));
    }

    @Test
    void lists_media_with_bytes_complete_or_not_by_rising_id_in_pages() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        List<MediumId> ids = Stream.of(400, 0, 90_000_000, 3, 7)
                .map(seconds -> MediumId.at(NOON.plusSeconds(seconds)))
                .sorted()
                .toList();
        for (MediumId id : ids) {
            store.write(nursery.id(), id, 0, List.of(bytes(3)));
        }
        store.complete(nursery.id(), ids.get(1), 3);
        store.complete(nursery.id(), ids.get(4), 3);
        assertThat(store.list(nursery.id(), Optional.empty(), 9)).isEqualTo(ids);
        assertThat(store.list(nursery.id(), Optional.empty(), 2)).isEqualTo(ids.subList(0, 2));
        assertThat(store.list(nursery.id(), Optional.of(ids.get(1)), 2)).isEqualTo(ids.subList(2, 4));
        assertThat(store.list(nursery.id(), Optional.of(ids.get(3)), 2)).containsExactly(ids.get(4));
        assertThat(store.list(nursery.id(), Optional.of(ids.get(4)), 2)).isEmpty();
        assertThat(store.lengths(nursery.id(), Set.copyOf(ids)))
                .as("of the incomplete too")
                .hasSize(5)
                .containsValue(3L);
    }

    @Test
    void keeps_bytes_of_settings_apart_though_the_ids_are_the_same() {
        Nursery nursery = nursery();
        SettingId other = nursery.twin().id();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = small(store, nursery.id(), 5);
        assertThat(store.read(other, id, 0, 1)).isEmpty();
        assertThat(store.list(other, Optional.empty(), 9)).isEmpty();
        assertThat(store.lengths(other, Set.of(id))).isEmpty();
        store.write(other, id, 0, List.of(bytes(6)));
        store.complete(other, id, 6);
        assertThat(store.read(nursery.id(), id, 0, 1).get(0)).isEqualTo(bytes(5));
        store.remove(other, id);
        assertThat(store.read(nursery.id(), id, 0, 1)).hasSize(1);
    }

    @Test
    void what_an_undone_unit_has_written_is_gone_or_is_found() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        assertThatThrownBy(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                    store.write(nursery.id(), id, 0, List.of(bytes(5)));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        if (bytesTakePartInUnits()) {
            assertThat(store.list(nursery.id(), Optional.empty(), 9)).isEmpty();
        } else {
            assertThat(store.list(nursery.id(), Optional.empty(), 9)).containsExactly(id);
            store.remove(nursery.id(), id);
        }
        assertThat(store.read(nursery.id(), id, 0, 1)).isEmpty();
        assertThat(store.lengths(nursery.id(), Set.of(id))).isEmpty();
    }

    @Test
    void what_an_undone_unit_has_removed_is_there_or_is_gone() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = small(store, nursery.id(), 5);
        undone(nursery, () -> store.remove(nursery.id(), id));
        if (bytesTakePartInUnits()) {
            assertThat(store.read(nursery.id(), id, 0, 1)).hasSize(1);
            assertThat(store.lengths(nursery.id(), Set.of(id))).containsEntry(id, 5L);
        } else {
            assertThat(store.read(nursery.id(), id, 0, 1)).isEmpty();
            assertThat(store.list(nursery.id(), Optional.empty(), 9)).isEmpty();
        }
    }

    @Test
    void what_an_undone_unit_has_completed_can_be_written_again_where_bytes_take_part() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        store.write(nursery.id(), id, 0, List.of(bytes(5)));
        undone(nursery, () -> store.complete(nursery.id(), id, 5));
        if (bytesTakePartInUnits()) {
            store.write(nursery.id(), id, 0, List.of(bytes(7)));
            store.complete(nursery.id(), id, 7);
            assertThat(store.read(nursery.id(), id, 0, 1).get(0)).isEqualTo(bytes(7));
        } else {
            assertThat(store.read(nursery.id(), id, 0, 1).get(0)).isEqualTo(bytes(5));
        }
    }

    private static void undone(Nursery at, Runnable work) {
        assertThatThrownBy(() -> at.storage().inTransaction(at.id(), () -> {
                    work.run();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }

    @Test
    void a_unit_lists_and_measures_what_it_has_written() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId kept = small(store, nursery.id(), 6);
        MediumId id = MediumId.at(NOON);
        nursery.storage().inTransaction(nursery.id(), () -> {
            store.write(nursery.id(), id, 0, List.of(bytes(5)));
            assertThat(store.list(nursery.id(), Optional.empty(), 9)).containsExactlyInAnyOrder(kept, id);
            assertThat(store.lengths(nursery.id(), Set.of(kept, id))).isEqualTo(Map.of(kept, 6L, id, 5L));
            store.remove(nursery.id(), kept);
            assertThat(store.list(nursery.id(), Optional.empty(), 9)).containsExactly(id);
            return true;
        });
        assertThat(store.list(nursery.id(), Optional.empty(), 9)).containsExactly(id);
    }

    @Test
    void of_a_medium_with_a_part_missing_nothing_behind_the_gap_is_read() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = MediumId.at(NOON);
        List<byte[]> full = Collections.nCopies(MediaBytes.PART, bytes(PIECE));
        store.write(nursery.id(), id, 0, full);
        if (completedWithGap(store, nursery.id(), id)) {
            assertThat(store.read(nursery.id(), id, MediaBytes.PART - 2, 2 * MediaBytes.PART))
                    .hasSize(2);
        }
        assertThat(store.read(nursery.id(), id, MediaBytes.PART, 2 * MediaBytes.PART))
                .isEmpty();
    }

    /** A store may as well notice the gap when the later part is written, or when it completes the medium. */
    private static boolean completedWithGap(MediaBytes store, SettingId setting, MediumId id) {
        try {
            store.write(setting, id, 2, List.of(bytes(3)));
            store.complete(setting, id, (long) MediaBytes.PART * PIECE + 3);
            return true;
        } catch (StorageException gap) {
            return false;
        }
    }

    @Test
    void lists_media_by_unsigned_id() {
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        List<MediumId> ids = MediaStoreContract.unsigned();
        ids.forEach(id -> store.write(nursery.id(), id, 0, List.of(bytes(3))));
        List<MediumId> sorted = Stream.of(4, 3, 1, 2, 0).map(ids::get).toList();
        assertThat(store.list(nursery.id(), Optional.empty(), 9)).isEqualTo(sorted);
        assertThat(store.list(nursery.id(), Optional.of(sorted.get(2)), 9)).isEqualTo(sorted.subList(3, 5));
    }

    @Test
    void reads_beside_an_open_unit_that_writes_another_medium() {
        needsConcurrentUnits();
        Nursery nursery = nursery();
        MediaBytes store = nursery.storage().mediaBytes();
        MediumId id = small(store, nursery.id(), 5);
        MediumId other = MediumId.at(NOON);
        nursery.storage().inTransaction(nursery.id(), () -> {
            store.write(nursery.id(), other, 0, List.of(bytes(9)));
            List<byte[]> read =
                    Beside.begun(() -> store.read(nursery.id(), id, 0, 4)).result();
            assertThat(read).hasSize(1);
            assertThat(read.get(0)).isEqualTo(bytes(5));
            return true;
        });
    }
}
