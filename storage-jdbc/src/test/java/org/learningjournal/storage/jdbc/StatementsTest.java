package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a statement which forgets the setting is noticed, and that there is one place only from which statements are sent. */
class StatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select c.* from lj_comment c where c.setting_id = ?",
                "select c.* from lj_comment c join lj_entry e on e.setting_id = c.setting_id where c.setting_id = ?",
                "select 0, a.x from lj_entry a where a.setting_id = ? union all select 1, a.x from lj_face a where a.setting_id = ?",
                "insert into lj_face (setting_id, entry_id) values (?, ?) on conflict do nothing",
                "insert into lj_face (setting_id, entry_id) values (?, ?) on duplicate key update setting_id = setting_id",
                "set statement sql_mode = concat(@@sql_mode, ',X') for update lj_face set why = ? where setting_id = ? and x = ?",
                "delete from lj_face where setting_id = ?"
            })
    void a_statement_that_names_the_setting_of_each_table_passes(String text) {
        assertThat(Statements.isOfOneSetting(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select c.setting_id, c.body from lj_comment c where c.comment_id = ?",
                "select c.* from lj_comment c join lj_entry e on e.entry_id = c.entry_id where c.setting_id = ?",
                "select c.* from lj_comment c join lj_entry c on c.setting_id = c.setting_id",
                "select nullif(a.setting_id, a.setting_id) from lj_entry a where a.setting_id = ? union all select 1 from lj_face a",
                "select a.x from lj_entry a where a.setting_id = ? or exists (select 1 from lj_face)",
                "insert into lj_face (entry_id, setting_id) values (?, ?)",
                "insert into lj_face (setting_id, entry_id) select f.setting_id, f.entry_id from lj_face f",
                "update lj_face set setting_id = ? where entry_id = ?",
                "update lj_face set setting_id = ?, why = (select 'where setting_id = ?')",
                "delete from lj_face where entry_id = ? and why = ?",
                "delete from lj_face",
                "truncate lj_face"
            })
    void a_statement_that_forgets_one_does_not(String text) {
        assertThat(Statements.isOfOneSetting(text)).isFalse();
    }

    @Test
    void one_class_prepares_statements_and_only_the_schema_runs_others() {
        assertThat(Statements.filesWith("prepareStatement(")).containsExactly("Session.java");
        assertThat(Statements.filesWith("createStatement(")).containsExactly("Installation.java", "SchemaVersion.java");
        assertThat(Statements.filesWith("prepareCall(", "nativeSQL(")).isEmpty();
    }
}
