package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Head;
import org.learningjournal.people.Person;

/** Whatever a database makes of a statement, one or many at once, no error says what was in it. */
@Tag("postgresql")
class WithheldTest {
    private static final String TEXT = "Recognisable";

    private final Play play = new Play();

    private static void assertSilent(Dialect dialect, String before, Consumer<JdbcStorage> write) {
        DataSource database = Databases.installed(dialect);
        Databases.execute(database, before);
        assertThatThrownBy(() -> write.accept(JdbcStorage.owning(database, dialect)))
                .as(before)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("(SQLState ")
                .satisfies(e -> assertThat(Chain.of(e))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(each -> assertThat(each.toString()).doesNotContain(TEXT)));
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_table(Dialect dialect) {
        assertSilent(dialect, "drop table lj_person", storage -> put(storage, play.kim, TEXT));
        assertSilent(dialect, "drop table lj_revision", this::save);
        assertSilent(dialect, "drop table lj_revision_medium", this::save);
        assertSilent(dialect, "drop table lj_audit_line", this::append);
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_column(Dialect dialect) {
        assertSilent(dialect, "alter table lj_person drop column full_name", storage -> put(storage, play.kim, TEXT));
        assertSilent(dialect, "alter table lj_revision drop column body", this::save);
        assertSilent(dialect, "alter table lj_audit_line drop column codes", this::append);
    }

    @ParameterizedTest
    @EnumSource
    void a_column_that_must_not_be_null(Dialect dialect) {
        String planted = " add column planted int not null";
        assertSilent(dialect, "alter table lj_person" + planted, storage -> put(storage, play.kim, TEXT));
        assertSilent(dialect, "alter table lj_revision" + planted, this::save);
        assertSilent(dialect, "alter table lj_audit_line" + planted, this::append);
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_is_taken(Dialect dialect) {
        String beginning = dialect == Dialect.MARIADB ? "(50))" : ")";
        assertSilent(dialect, "create unique index planted on lj_person (setting_id, full_name)", storage -> {
            put(storage, PersonId.at(Play.NOON), TEXT);
            put(storage, play.kim, "Another");
            put(storage, play.kim, TEXT);
        });
        assertSilent(dialect, "create unique index planted on lj_revision (setting_id, title" + beginning, storage -> {
            save(storage);
            save(storage);
        });
        assertSilent(
                dialect, "create unique index planted on lj_audit_line (setting_id, remark" + beginning, storage -> {
                    append(storage);
                    append(storage);
                });
    }

    private void put(JdbcStorage storage, PersonId id, String name) {
        storage.people().put(play.setting, new Person(id, play.setting, name, id, Optional.empty()));
    }

    private void save(JdbcStorage storage) {
        Head head = new Head(
                EntryId.at(Play.NOON), play.setting, EntryKind.OBSERVATION, play.kim, play.kim, Play.NOON, Play.NOON);
        Content content = new Content(
                TEXT,
                TEXT,
                Set.of(play.ada),
                Audience.FAMILY,
                List.of(new Attachment(play.photo(storage, play.ada), TEXT, TEXT)),
                Set.of());
        storage.entries().save(play.setting, Entry.begin(head, content, Play.NOON), Version.NONE, Play.NOON);
    }

    private void append(JdbcStorage storage) {
        AuditHead head = storage.audit().head(play.setting);
        AuditRecord line = new AuditRecord(
                play.setting,
                0,
                Play.NOON,
                play.kim,
                Capacity.STAFF,
                Place.AT_SETTING,
                "writing.submit",
                Optional.empty(),
                AuditRecord.Result.DONE,
                List.of(),
                TEXT,
                "",
                "");
        storage.audit().append(play.setting, line.after(head));
    }
}
