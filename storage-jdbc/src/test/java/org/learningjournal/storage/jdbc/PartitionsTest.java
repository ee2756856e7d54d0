package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.PageRequest;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;

@Tag("postgresql")
class PartitionsTest {
    private static final DataSource PLAIN = Databases.installed(Dialect.POSTGRESQL);
    private static final DataSource CUT = Partitions.installed();

    private static final String PARTED = "select relname from pg_class where relkind = 'p' order by 1";

    @Test
    void columns_keys_and_indexes_are_those_of_the_plain_schema() throws SQLException {
        assertThat(Catalogue.of(CUT, Dialect.POSTGRESQL))
                .hasSizeGreaterThan(350)
                .isEqualTo(Catalogue.of(PLAIN, Dialect.POSTGRESQL));
        assertThatCode(() -> JdbcSchema.verify(CUT, Dialect.POSTGRESQL)).doesNotThrowAnyException();
    }

    @Test
    void what_grows_with_entries_is_in_parts() throws SQLException {
        List<String> grows = Catalogue.asked(
                PLAIN,
                "select distinct table_name::text from information_schema.columns where table_schema = 'public'"
                        + " and (column_name in ('entry_id', 'medium_id') or table_name in ('lj_audit_line', 'lj_request'))"
                        + " order by 1");
        assertThat(Catalogue.asked(CUT, PARTED)).hasSizeGreaterThan(15).isEqualTo(grows);
        assertThat(Catalogue.asked(
                        CUT,
                        "select count(*) from pg_inherits i join pg_class c on c.oid = i.inhparent"
                                + " and c.relkind = 'p' group by c.relname"))
                .hasSize(grows.size())
                .containsOnly("16");
    }

    @Test
    void rows_and_grants_stay_and_a_second_run_changes_nothing() throws SQLException {
        DataSource database = Databases.installed(Dialect.POSTGRESQL);
        Play play = new Play();
        JdbcStorage storage = JdbcStorage.owning(database, Dialect.POSTGRESQL);
        List<Entry> entries = play.stored(storage, 30, play.ada, play.ben);
        Databases.execute(database, "grant select, insert on lj_entry to public");
        String grants = "select privilege_type || ' ' || grantee || ' ' || is_grantable"
                + " from information_schema.role_table_grants where table_name = 'lj_entry' order by 1";
        List<String> granted = Catalogue.asked(database, grants);
        for (int run = 0; run < 2; run++) {
            Partitions.cut(database);
            assertThat(Catalogue.asked(database, PARTED)).hasSizeGreaterThan(15);
            assertThat(Catalogue.asked(database, grants)).hasSizeGreaterThan(2).isEqualTo(granted);
            assertThat(storage.entries()
                            .list(play.setting, play.journal(play.ada), PageRequest.oldest(100))
                            .items())
                    .containsExactlyElementsOf(entries.stream()
                            .map(entry -> entry.approved().orElseThrow())
                            .toList());
        }
    }

    @Test
    void a_page_of_a_feed_reads_one_part_of_each_table() throws SQLException {
        JdbcStorage unwatched = JdbcStorage.owning(CUT, Dialect.POSTGRESQL);
        for (int setting = 0; setting < 8; setting++) {
            Play other = new Play();
            other.stored(unwatched, 5, other.ada);
        }
        Play play = new Play();
        play.stored(unwatched, 25, play.ada, play.ben);
        Plans plans = new Plans(CUT);
        List<Face> page = JdbcStorage.owning(plans.watched(), Dialect.POSTGRESQL)
                .entries()
                .list(play.setting, play.journal(play.ada, play.ben), PageRequest.newest(20))
                .items();
        assertThat(page).hasSize(20);
        List<String> parts = plans.explained().stream()
                .flatMap(List::stream)
                .flatMap(line -> Pattern.compile("lj_[a-z_]+_p([0-9]{2})\\b")
                        .matcher(line)
                        .results())
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
        assertThat(parts).as("parts that a page reads").hasSizeGreaterThan(5);
        assertThat(parts.stream().map(part -> part.replaceAll("_p[0-9]{2}$", "")))
                .as("one part of each table")
                .doesNotHaveDuplicates();
        assertThat(parts.stream().map(part -> part.replaceAll("^.*_p", "")))
                .as("the same part of each table, the setting's")
                .containsOnly(parts.get(0).replaceAll("^.*_p", ""));
    }
}
