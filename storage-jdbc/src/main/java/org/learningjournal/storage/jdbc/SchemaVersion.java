package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.SchemaMismatchException;

/** The view with which every script ends, and which says which script was the last; and whether what it says is there. */
final class SchemaVersion {
    private SchemaVersion() {}

    /** The version found, 0 if there is none. The probe fails on a missing view, so nothing may be open on the connection. */
    static int of(Connection connection, Dialect dialect, TableNames names) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(names.in("select v.version from {schema_version} v", dialect))) {
            return result.next() ? result.getInt(1) : 0;
        } catch (SQLException e) {
            if (dialect.saysItIsMissing(e)) {
                return 0;
            }
            throw e;
        } finally {
            end(connection);
        }
    }

    static void check(int found, Dialect dialect) {
        if (found < Script.NEWEST) {
            String name = found == 0 ? "none" : Integer.toString(found);
            throw new SchemaMismatchException(
                    name, Script.NEWEST, Script.of(dialect, found + 1).path());
        }
        if (found > Script.NEWEST) {
            throw new SchemaMismatchException(
                    Integer.toString(found), Script.NEWEST, "a newer release of the library, which made that schema");
        }
    }

    /** Of a schema that says it is the newest: whether each of its tables has its columns. */
    static void checkTables(Connection connection, Dialect dialect, TableNames names) throws SQLException {
        List<String> lacking = new ArrayList<>();
        for (Map.Entry<String, String> table : Script.columns(dialect).entrySet()) {
            String name = names.table(table.getKey());
            if (!has(connection, "select " + table.getValue() + " from " + name + " where 1 = 0")) {
                lacking.add(name);
            }
        }
        if (!lacking.isEmpty()) {
            throw new SchemaMismatchException(
                    Script.NEWEST + " without " + String.join(", ", lacking) + " or a column there",
                    Script.NEWEST,
                    "a backup of what is missing; or " + Script.of(dialect, 1).path()
                            + " and those after it once more, which make a dropped table again, but empty");
        }
    }

    private static boolean has(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        } catch (SQLException e) {
            if (Failing.of(e) == Failing.SCHEMA) {
                return false;
            }
            throw e;
        } finally {
            end(connection);
        }
    }

    private static void end(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }
}
