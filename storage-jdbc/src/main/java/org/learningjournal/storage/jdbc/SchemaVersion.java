package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.learningjournal.base.SchemaMismatchException;

/** The view with which every script ends, and which says which script was the last. */
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
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
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
}
