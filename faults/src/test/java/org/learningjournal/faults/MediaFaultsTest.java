package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.base.Caller;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaType;
import org.learningjournal.storage.files.SmallDisk;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;

/** A disk that fills up while media come in. */
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
}
