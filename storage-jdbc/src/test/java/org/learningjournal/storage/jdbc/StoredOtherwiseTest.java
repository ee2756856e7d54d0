package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.StorageException;

/** Rows that the library did not store so: whoever meets one learns which, what was being done and what to do. */
class StoredOtherwiseTest {
    private static final String ADVICE =
            ": rows were changed by something else than this library, or by a newer release of it;"
                    + " restore them from a backup, or use that release";

    private final Play play = new Play();
    private final DataSource database = Databases.installed(Dialect.H2);
    private final JdbcStorage storage = JdbcStorage.owning(database, Dialect.H2);

    private static void assertUnreadable(ThrowingCallable call, String what) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(StorageException.class)
                .hasMessage("failed to " + what + ADVICE)
                .satisfies(e -> assertThat(Chain.of(e))
                        .hasSize(2)
                        .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Ada")));
    }

    @ParameterizedTest
    @EnumSource
    void a_zone_that_java_does_not_know(Dialect dialect) {
        DataSource some = Databases.installed(dialect);
        JdbcStorage there = JdbcStorage.owning(some, dialect);
        there.people().add(play.setting, play.aSetting());
        Databases.execute(some, "update lj_setting set zone_id = 'Ada/Town'");
        String what = "find a setting, SettingId " + play.setting + ", from what is stored";
        assertUnreadable(() -> there.people().setting(play.setting), what);
        assertUnreadable(
                () -> there.inTransaction(play.setting, () -> there.people().setting(play.setting)), what);
    }

    @Test
    void rules_that_are_none() {
        Databases.execute(
                database,
                "insert into lj_rules (setting_id, revision, recorded_at, recorded_by, from_at, rules_json) values ('"
                        + play.setting + "', 1, 0, '" + play.kim + "', 0, 'Ada')");
        assertUnreadable(
                () -> storage.rules().lines(play.setting),
                "read all rules, SettingId " + play.setting + ", from what is stored");
    }

    @Test
    void an_entry_whose_pieces_do_not_fit() {
        EntryId entry = play.stored(storage, 1, play.ada).get(0).head().id();
        Databases.execute(database, "delete from lj_revision_child");
        String ids = " together, SettingId " + play.setting + ", EntryId " + entry;
        assertUnreadable(() -> storage.entries().find(play.setting, entry), "put a face" + ids);
        assertUnreadable(
                () -> storage.entries().list(play.setting, play.journal(play.ada), PageRequest.newest(1)),
                "put a face" + ids);
        assertUnreadable(() -> storage.entries().past(play.setting, entry), "put a past" + ids);
    }
}
