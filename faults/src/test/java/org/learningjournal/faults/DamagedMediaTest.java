package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Side;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.ReviewedDepiction;

/** Media that are no longer what they were, in either database. */
class DamagedMediaTest {
    @Nested
    class OnH2 extends Damaged {
        @Override
        DataSource database() {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:damaged;DB_CLOSE_DELAY=-1");
            return database;
        }

        @Override
        Dialect dialect() {
            return Dialect.H2;
        }
    }

    @Nested
    class OnPostgresql extends Damaged {
        @TempDir
        static Path folder;

        private static Server server;

        @BeforeAll
        static void start() throws IOException {
            server = Server.in(folder.resolve("data"));
        }

        @AfterAll
        static void stop() throws IOException {
            server.stop();
        }

        @Override
        DataSource database() {
            return server.database("");
        }

        @Override
        Dialect dialect() {
            return Dialect.POSTGRESQL;
        }
    }

    abstract static class Damaged {
        private final long seed = Long.getLong("faults.seed", System.nanoTime());

        abstract DataSource database();

        abstract Dialect dialect();

        @ParameterizedTest
        @CsvSource({
            "delete from lj_medium_piece where setting_id = ? and piece = 1, piece 1 is missing",
            "delete from lj_medium_piece where setting_id = ?, piece 0 is missing",
            "update lj_medium_piece set bytes = substring(bytes from 1 for 100) where setting_id = ? and piece = 1,"
                    + " piece 1 has 100 bytes instead of",
            "update lj_medium_piece set bytes = substring(bytes from 2) || substring(bytes from 1 for 1)"
                    + " where setting_id = ? and piece = 0, piece 0 is altered",
            "delete from lj_medium_sums where setting_id = ?, the check sum of piece 0 is missing"
        })
        void a_medium_whose_stored_bytes_are_not_what_came_in_is_never_handed_out_whole(
                String spoiling, String damage) {
            DataSource database = database();
            JdbcSchema.install(database, dialect());
            FaultyDataSource counted = new FaultyDataSource(database);
            Nursery nursery = new Nursery(JdbcStorage.owning(counted.dataSource(), dialect()));
            byte[] picture = Pictures.noise(400, 400, seed);
            MediumId medium = nursery.journals
                    .writing()
                    .upload(nursery.staff(nursery.kim), MediaType.PNG, new ByteArrayInputStream(picture))
                    .orElseThrow();
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
            assertThat(new Tables(database).changed(spoiling, nursery.setting.value()))
                    .isPositive();
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
            assertThat(counted.returned()).as("connections given back").isEqualTo(counted.borrowed());
        }

        private static Decision open(Nursery nursery, EntryId entry, MediumId medium, ByteArrayOutputStream out) {
            return nursery.journals.reading().open(nursery.staff(nursery.kim), entry, Side.APPROVED, medium, out);
        }
    }
}
