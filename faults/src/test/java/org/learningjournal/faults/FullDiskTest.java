package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Caller;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaType;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.writing.NewObservation;

/** The disk under H2 fills up, and later has room again. */
class FullDiskTest {
    /** What is being written when the disk is full. */
    private enum What {
        ENTRIES,
        MEDIA
    }

    private static final int ROUNDS = 8;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("faults.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeAll
    static void mount() {
        FullDisk.mount();
    }

    private DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:full:" + folder.resolve("journal") + ";WRITE_DELAY=0");
        return database;
    }

    @ParameterizedTest
    @EnumSource
    void a_full_disk_loses_nothing_acknowledged_keeps_nothing_half_and_its_requests_are_done_when_there_is_room(What what)
            throws Exception {
        FullDisk.room(Long.MAX_VALUE);
        FaultyDataSource counted = new FaultyDataSource(database());
        JdbcSchema.install(counted.dataSource(), Dialect.H2);
        Storage storage = JdbcStorage.owning(counted.dataSource(), Dialect.H2);
        Nursery nursery = new Nursery(storage);
        Tables tables = new Tables(database());
        Set<EntryId> entries = new HashSet<>();
        Set<MediumId> media = new HashSet<>();
        int failed = 0;
        long refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            FullDisk.room(20_000 + random.nextInt(400_000));
            Throwable failure = null;
            Caller caller = Nursery.once(nursery.staff(nursery.kim));
            NewObservation observation = nursery.observation("On a full disk " + round);
            byte[] picture = Pictures.noise(300, 300, random.nextLong());
            for (int n = 0; failure == null; n++) {
                caller = Nursery.once(nursery.staff(nursery.kim));
                observation = nursery.observation("On a full disk " + round + "." + n);
                Caller now = caller;
                NewObservation next = observation;
                failure = catchThrowable(() -> write(what, nursery, now, next, picture, entries, media));
            }
            assertThat(failure)
                    .as("seed %d", seed)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("SettingId " + nursery.setting)
                    .hasMessageNotContaining("On a full disk");
            failed++;
            refused += FullDisk.refused();
            FullDisk.room(Long.MAX_VALUE);
            shutdown();
            Caller same = caller;
            NewObservation again = observation;
            write(what, nursery, same, again, picture, entries, media);
            write(what, nursery, same, again, picture, entries, media);
            check(nursery, tables, entries, media);
        }
        System.out.printf(
                "disk: seed %d, %s, %d times full, %d writes refused, %d entries and %d media acknowledged, 0 lost, 0 torn%n",
                seed, what, failed, refused, entries.size(), media.size());
        assertThat(refused).as("writes that found no room").isPositive();
        assertThat(counted.returned()).as("connections given back").isEqualTo(counted.borrowed());
    }

    private static void write(
            What what,
            Nursery nursery,
            Caller caller,
            NewObservation observation,
            byte[] picture,
            Set<EntryId> entries,
            Set<MediumId> media) {
        if (what == What.ENTRIES) {
            entries.add(nursery.journals
                    .writing()
                    .submit(caller, observation)
                    .orElseThrow()
                    .id());
        } else {
            media.add(nursery.journals
                    .writing()
                    .upload(caller, MediaType.PNG, new ByteArrayInputStream(picture))
                    .orElseThrow());
        }
    }

    /** The host notices, makes room and opens its database again. */
    private void shutdown() {
        try {
            Server.execute(database(), "shutdown immediately");
        } catch (IllegalStateException e) {
            assertThat(e).hasCauseInstanceOf(SQLException.class);
        }
    }

    private static void check(Nursery nursery, Tables tables, Set<EntryId> entries, Set<MediumId> media) {
        Object setting = nursery.setting.value();
        assertThat(tables.texts("select entry_id from lj_entry where setting_id = ?", setting))
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(EntryId::toString).toList());
        for (String table : List.of("lj_revision", "lj_face", "lj_past_face")) {
            assertThat(tables.number("select count(*) from " + table + " where setting_id = ?", setting))
                    .as(table)
                    .isEqualTo(entries.size());
        }
        assertThat(tables.number("select count(*) from lj_placement where setting_id = ?", setting))
                .isEqualTo(2L * entries.size());
        assertThat(tables.texts(
                        "select medium_id from lj_medium where setting_id = ? and state = 'READY'", setting))
                .containsExactlyInAnyOrderElementsOf(
                        media.stream().map(MediumId::toString).toList());
        assertThat(tables.texts("select subject_id from lj_request where setting_id = ?", setting))
                .as("requests")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(entries.stream(), media.stream())
                        .map(Object::toString)
                        .toList());
        AuditHead head = AuditHead.NONE;
        for (AuditRecord line : nursery.storage.audit().trail(nursery.setting, 0, Integer.MAX_VALUE)) {
            assertThat(line.follows(head)).as("line %d", line.number()).isTrue();
            head = line.asHead();
        }
    }
}
