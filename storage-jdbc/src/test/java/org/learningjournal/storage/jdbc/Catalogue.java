package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a database itself says of the tables, columns, keys and indexes that it has. Keys have no names of ours. */
final class Catalogue {
    private static final String WHOLE = " where c.relnamespace = 'public'::regnamespace and not c.relispartition";
    private static final List<String> POSTGRESQL = List.of(
            "select c.relname || '.' || a.attname || ' ' || a.attnum || ' '"
                    + " || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || a.attstorage::text || ' '"
                    + " || a.attcollation::regcollation || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '')"
                    + " from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
                    + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum" + WHOLE
                    + " and c.relkind in ('r', 'p', 'v') order by c.relname, a.attnum",
            "select c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)"
                    + " from pg_class c join pg_constraint k on k.conrelid = c.oid" + WHOLE + " order by 1",
            "select replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ') from pg_class c" + WHOLE
                    + " and c.relkind in ('i', 'I') order by 1");

    private static final List<String> H2 = List.of(
            "select concat_ws(' ', table_name, table_type, storage_type) from information_schema.tables"
                    + " where table_schema = current_schema order by 1",
            "select concat_ws(' ', table_name, ordinal_position, column_name, data_type, character_maximum_length,"
                    + " character_octet_length, numeric_precision, datetime_precision, is_nullable,"
                    + " coalesce(column_default, '-'), coalesce(collation_name, '-')) from information_schema.columns"
                    + " where table_schema = current_schema order by 1",
            "select concat_ws(' ', i.table_name, i.index_type_name, i.nulls_distinct,"
                    + " case when i.index_type_name = 'PRIMARY KEY' then '-' else i.index_name end,"
                    + " c.ordinal_position, c.column_name, c.ordering_specification)"
                    + " from information_schema.indexes i join information_schema.index_columns c"
                    + " on c.index_schema = i.index_schema and c.index_name = i.index_name"
                    + " where i.table_schema = current_schema order by 1");

    private static final List<String> MARIADB = List.of(
            "select concat_ws(' ', table_name, table_type, engine, row_format, table_collation)"
                    + " from information_schema.tables where table_schema = database() order by 1",
            "select concat_ws(' ', table_name, ordinal_position, column_name, column_type, is_nullable,"
                    + " coalesce(column_default, '-'), coalesce(collation_name, '-'), extra)"
                    + " from information_schema.columns where table_schema = database() order by 1",
            "select concat_ws(' ', table_name, index_name, non_unique, seq_in_index, column_name, collation, sub_part)"
                    + " from information_schema.statistics where table_schema = database() order by 1");

    private Catalogue() {}

    /** A line for each of them, but for what installers wait at. */
    static List<String> of(DataSource database, Dialect dialect) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : switch (dialect) {
            case H2 -> H2;
            case POSTGRESQL, POSTGRESQL_ROUTED -> POSTGRESQL;
            case MARIADB -> MARIADB;
        }) {
            lines.addAll(asked(database, query));
        }
        lines.removeIf(line -> line.contains("lj_schema_lock") || line.contains("LJ_SCHEMA_LOCK"));
        return lines;
    }

    static List<String> asked(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (result.next()) {
                answers.add(result.getString(1));
            }
            return answers;
        }
    }
}
