package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.base.Caller;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Side;
import org.learningjournal.storage.files.SmallDisk;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.ReviewedDepiction;

/** Disks that fill up while media come in, and media that are no longer what they were. */
class MediaFaultsTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("faults.seed", System.nanoTime());
    private final JdbcDataSource database = new JdbcDataSource();
    private final FaultyDataSource counted = new FaultyDataSource(database);
    private JdbcStorage storage;
    private Tables tables;

    @BeforeEach
    void install() {
        database.setURL("jdbc:h2:mem:" + SettingId.at(Instant.EPOCH) + ";DB_CLOSE_DELAY=-1");
        JdbcSchema.install(database, Dialect.H2);
        storage = JdbcStorage.owning(counted.dataSource(), Dialect.H2);
        tables = new Tables(database);
    }

    @AfterEach
    void every_connection_was_given_back() {
        assertThat(counted.returned()).as("connections given back").isEqualTo(counted.borrowed());
    }

    private static MediumId upload(Nursery nursery, Caller caller, byte[] picture) {
        return nursery.journals
                .writing()
                .upload(caller, MediaType.PNG, new ByteArrayInputStream(picture))
                .orElseThrow();
    }

    @Test
    void a_full_disk_takes_no_half_medium_and_the_request_is_done_when_there_is_room_again() {
        SmallDisk disk = new SmallDisk(folder, 4 * MEGABYTE);
        Nursery nursery = new Nursery(storage.withMediaBytes(disk.store()));
        List<MediumId> kept = new ArrayList<>();
        int full = 0;
        for (int round = 1; round <= 5; round++) {
            Caller caller = Nursery.once(nursery.staff(nursery.kim));
            byte[] picture = Pictures.noise(600, 400, seed + round);
            List<String> before = tables.of(nursery.setting);
            Throwable failure = null;
            for (int n = 0; failure == null && n < 20; n++) {
                caller = Nursery.once(nursery.staff(nursery.kim));
                before = tables.of(nursery.setting);
                Caller now = caller;
                failure = catchThrowable(() -> kept.add(upload(nursery, now, picture)));
            }
            full++;
            assertThat(failure)
                    .as("seed %d", seed)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(nursery.setting.toString())
                    .hasMessageContaining("see whether the disk is full")
                    .hasMessageNotContaining(folder.toString())
                    .hasRootCauseMessage("No space left on device");
            assertThat(tables.of(nursery.setting))
                    .as("nothing half written, seed %d", seed)
                    .isEqualTo(before);
            assertThat(disk.files())
                    .as("the files of what was kept")
                    .containsExactlyInAnyOrderElementsOf(
                            kept.stream().map(MediumId::toString).toList());
            nursery.journals
                    .writing()
                    .submit(nursery.staff(nursery.kim), nursery.observation("Without a picture"))
                    .orElseThrow();
            disk.room((4 + 2L * round) * MEGABYTE);
            MediumId done = upload(nursery, caller, picture);
            assertThat(upload(nursery, caller, picture)).as("once").isEqualTo(done);
            kept.add(done);
            assertThat(disk.files()).hasSameSizeAs(kept);
        }
        assertThat(kept).hasSizeGreaterThan(full);
        System.out.printf(
                "disk: seed %d, %d times full, %d media kept, %d files%n",
                seed, full, kept.size(), disk.files().size());
    }

    @ParameterizedTest
    @CsvSource({
        "delete from lj_medium_piece where setting_id = ? and piece = 1, piece 1 is missing",
        "delete from lj_medium_piece where setting_id = ?, piece 0 is missing",
        "update lj_medium_piece set bytes = substring(bytes from 1 for 100) where setting_id = ? and piece = 1,"
                + " piece 1 has 100 bytes instead of",
        "update lj_medium_piece set bytes = substring(bytes from 2) || X'00' where setting_id = ? and piece = 0,"
                + " piece 0 is altered",
        "delete from lj_medium_sums where setting_id = ?, the check sum of piece 0 is missing"
    })
    void a_medium_whose_stored_bytes_are_not_what_came_in_is_never_handed_out_whole(String spoiling, String damage) {
        Nursery nursery = new Nursery(storage);
        byte[] picture = Pictures.noise(400, 400, seed);
        MediumId medium = upload(nursery, nursery.staff(nursery.kim), picture);
        nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.of(medium, Set.of(nursery.ada)))
                .orElseThrow();
        EntryView entry = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("With a picture", nursery.ada)
                                .withMedia(List.of(NewAttachment.of(medium, "a picture"))))
                .orElseThrow();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        assertThat(open(nursery, entry.id(), medium, whole).permits()).isTrue();
        assertThat(whole.size()).isGreaterThan(MediaBytes.PIECE);
        assertThat(tables.changed(spoiling, nursery.setting.value())).isPositive();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> open(nursery, entry.id(), medium, out))
                .isInstanceOf(DamagedMediumException.class)
                .hasMessageContaining(medium.toString())
                .hasMessageContaining(nursery.setting.toString())
                .hasMessageContaining(damage)
                .hasMessageContaining("; restore them from a backup");
        assertThat(out.size()).isLessThan(whole.size());
        assertThat(nursery.journals.reading().find(nursery.staff(nursery.kim), entry.id()))
                .as("the entry itself is still read")
                .isPresent();
    }

    private static Decision open(Nursery nursery, EntryId entry, MediumId medium, ByteArrayOutputStream out) {
        return nursery.journals.reading().open(nursery.staff(nursery.kim), entry, Side.APPROVED, medium, out);
    }
}
