package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.ByteRange;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Side;
import org.learningjournal.storage.Storage;
import org.learningjournal.writing.ReviewedDepiction;

/** Bytes of media on their way in and out, over more than one part and to the last byte. */
class MediaBytesTest {
    private static final int PIECE = MediaBytes.PIECE;
    private static final byte[] SONG = song(MediaBytes.PART * PIECE + 2 * PIECE + 5);

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia Ofada", ada);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static byte[] song(int length) {
        byte[] bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        System.arraycopy("ID3".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 3);
        return bytes;
    }

    /** A recording that is published for Ada and shows these children. */
    private record Published(EntryId entry, MediumId medium) {}

    private Published published(byte[] bytes, ChildId... depicted) {
        return published(new ByteArrayInputStream(bytes), depicted);
    }

    private Published published(InputStream bytes, ChildId... depicted) {
        MediumId medium = done(nursery.journals.writing().upload(nursery.staff(nursery.kim), MediaType.MP3, bytes));
        done(nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.of(medium, Set.of(depicted))));
        return new Published(nursery.observed("Singing", List.of(medium), ada), medium);
    }

    private Decision open(Published song, ByteRange range) {
        out.reset();
        return nursery.journals
                .reading()
                .open(nursery.family(mother), song.entry(), Side.APPROVED, song.medium(), range, out);
    }

    private void assertHandedOut(byte[] expected) {
        assertThat(Arrays.equals(out.toByteArray(), expected))
                .as("%s bytes, as many as and the same as the %s expected", out.size(), expected.length)
                .isTrue();
    }

    @Test
    void P02_every_byte_comes_out_as_it_went_in_over_parts() {
        Published song = published(SONG, ada);
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.family(mother), song.entry(), Side.APPROVED, song.medium(), out)
                        .permits())
                .isTrue();
        assertHandedOut(SONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {PIECE - 1, PIECE, PIECE + 1, MediaBytes.PART * PIECE - 1, MediaBytes.PART * PIECE})
    void P02_files_that_end_where_a_piece_or_a_part_ends_are_whole(int length) {
        byte[] bytes = Arrays.copyOf(SONG, length);
        Published song = published(bytes, ada);
        open(song, ByteRange.ALL);
        assertHandedOut(bytes);
    }

    @ParameterizedTest(name = "{1} bytes from {0}")
    @CsvSource({
        "0, 1",
        "0, 262144",
        "262143, 2",
        "262144, 262144",
        "100, 600000",
        "8388607, 2",
        "8388608, 9223372036854775807",
        "8912900, 1",
        "8912900, 9223372036854775807",
        "1, 9223372036854775807"
    })
    void P02_a_range_is_exactly_its_bytes(long first, long length) {
        Published song = published(SONG, ada);
        assertThat(open(song, new ByteRange(first, length)).permits()).isTrue();
        long end = length > SONG.length - first ? SONG.length : first + length;
        assertHandedOut(Arrays.copyOfRange(SONG, (int) first, (int) end));
    }

    @ParameterizedTest(name = "{1} bytes from {0}")
    @CsvSource({
        "0, 0",
        "77, 0",
        "8912901, 5",
        "8912901, 0",
        "9000000, 9223372036854775807",
        "9223372036854775807, 9223372036854775807"
    })
    void P02_of_a_range_that_is_empty_or_beyond_the_end_there_is_no_byte_and_no_error(long first, long length) {
        Published song = published(SONG, ada);
        int lines = nursery.trail().size();
        assertThat(open(song, new ByteRange(first, length)).permits()).isTrue();
        assertThat(out.size()).isZero();
        assertThat(nursery.trail()).as("it is an opening like any other").hasSize(lines + 1);
    }

    @Test
    void P02_a_range_has_no_negative_numbers() {
        for (long[] bad : new long[][] {{-1, 5}, {0, -1}, {Long.MIN_VALUE, Long.MIN_VALUE}}) {
            assertThatThrownBy(() -> new ByteRange(bad[0], bad[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("negative");
        }
        assertThat(ByteRange.from(5).within(7)).isEqualTo(new ByteRange(5, 2));
        assertThat(new ByteRange(5, 2).end()).isEqualTo(7);
    }

    @Test
    void P13_no_range_of_a_withheld_medium_is_handed_out() {
        Published song = published(SONG, ada, ben);
        for (ByteRange range :
                List.of(ByteRange.ALL, new ByteRange(0, 1), new ByteRange(0, 0), ByteRange.from(9_000_000))) {
            assertThat(open(song, range).permits()).isFalse();
            assertThat(out.size()).isZero();
        }
    }

    // Damage

    private Journals spoiled(int number, UnaryOperator<byte[]> how) {
        Function<Integer, UnaryOperator<byte[]>> spoil = each -> each == number ? how : UnaryOperator.identity();
        Storage storage = nursery.storage.withMediaBytes(new SpoiledBytes(nursery.storage.mediaBytes(), spoil));
        return Journals.builder().storage(storage).build();
    }

    private DamagedMediumException damaged(Journals journals, Published song, ByteRange range) {
        out.reset();
        DamagedMediumException damage = catchThrowableOfType(
                DamagedMediumException.class,
                () -> journals.reading()
                        .open(nursery.family(mother), song.entry(), Side.APPROVED, song.medium(), range, out));
        assertThat(damage).as("damage in %s", range).isNotNull();
        assertThat(damage.medium()).isEqualTo(song.medium());
        assertThat(damage.setting()).isEqualTo(nursery.setting);
        assertThat(damage)
                .hasMessageContaining(song.medium().toString())
                .hasMessageContaining(nursery.setting.toString())
                .hasMessageContaining("backup");
        return damage;
    }

    private static byte[] altered(byte[] piece) {
        byte[] other = piece.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 34})
    void P02_a_damaged_piece_is_told_and_no_byte_of_it_is_handed_out(int number) {
        Published song = published(SONG, ada);
        List<UnaryOperator<byte[]>> ways = List.of(
                piece -> null,
                piece -> Arrays.copyOf(piece, piece.length - 1),
                piece -> Arrays.copyOf(piece, piece.length + 1),
                MediaBytesTest::altered);
        List<String> words = List.of("missing", "bytes instead of", "bytes instead of", "altered");
        for (int way = 0; way < ways.size(); way++) {
            Journals journals = spoiled(number, ways.get(way));
            for (ByteRange range : List.of(ByteRange.ALL, new ByteRange((long) number * PIECE + 1, 1))) {
                assertThat(damaged(journals, song, range))
                        .hasMessageContaining("piece " + number)
                        .hasMessageContaining(words.get(way));
                assertThat(out.size()).isLessThanOrEqualTo(number * PIECE);
                assertThat(Arrays.equals(out.toByteArray(), Arrays.copyOf(SONG, out.size())))
                        .isTrue();
            }
        }
    }

    @Test
    void P02_what_is_whole_of_a_damaged_medium_can_still_be_read() {
        Published song = published(SONG, ada);
        Journals journals = spoiled(7, piece -> null);
        journals.reading()
                .open(
                        nursery.family(mother),
                        song.entry(),
                        Side.APPROVED,
                        song.medium(),
                        new ByteRange(0, 2 * PIECE),
                        out);
        assertHandedOut(Arrays.copyOf(SONG, 2 * PIECE));
    }

    @Test
    void P02_pieces_without_check_sums_are_not_trusted() {
        Published song = published(SONG, ada);
        nursery.storage.media().noteSums(nursery.setting, song.medium(), 1, List.of());
        damaged(nursery.journals, song, ByteRange.from(MediaBytes.PART * (long) PIECE));
        assertThat(open(song, new ByteRange(0, 9)).permits()).isTrue();
    }

    @Test
    void P02_a_forged_piece_with_a_forged_check_sum_is_told_before_the_last_bytes() {
        Published song = published(SONG, ada);
        byte[] forged = altered(Arrays.copyOf(SONG, PIECE));
        CRC32C sum = new CRC32C();
        sum.update(forged);
        List<Integer> sums = new ArrayList<>(nursery.storage.media().sums(nursery.setting, song.medium(), 0));
        sums.set(0, (int) sum.getValue());
        nursery.storage.media().noteSums(nursery.setting, song.medium(), 0, sums);
        Journals journals = spoiled(0, piece -> forged);
        assertThat(damaged(journals, song, ByteRange.ALL)).hasMessageContaining("SHA-256");
        assertThat(out.size()).as("the last piece is held back").isLessThanOrEqualTo(34 * PIECE);
    }

    // Patience

    /** Fails if the thread has a unit of work open: a unit touches one setting. */
    private void assertNothingIsHeld() {
        SettingId other = SettingId.at(nursery.now());
        assertThat(nursery.storage.inTransaction(
                        other, () -> nursery.storage.people().children(other)))
                .isEmpty();
    }

    @Test
    void P02_nothing_of_the_storage_is_held_while_a_reader_takes_time() {
        Published song = published(SONG, ada);
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int value) {
                throw new AssertionError("bytes come in pieces");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                assertNothingIsHeld();
                out.write(bytes, offset, length);
            }
        };
        Caller caller = nursery.family(mother);
        nursery.journals.reading().open(caller, song.entry(), Side.APPROVED, song.medium(), slow);
        assertHandedOut(SONG);
    }

    @Test
    void P06_nothing_of_the_storage_is_held_while_a_sender_takes_time() {
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(SONG)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                assertNothingIsHeld();
                return super.read(target, offset, length);
            }
        };
        open(published(slow, ada), ByteRange.ALL);
        assertHandedOut(SONG);
    }
}
