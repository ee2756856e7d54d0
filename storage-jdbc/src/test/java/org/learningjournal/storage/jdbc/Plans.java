package org.learningjournal.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Remembers the queries that are sent to PostgreSQL, values and all, and asks for their plans. */
final class Plans {
    private final DataSource database;
    private final List<String> queries = new ArrayList<>();

    Plans(DataSource database) {
        this.database = database;
    }

    DataSource watched() {
        return proxy(DataSource.class, database);
    }

    /** The plans of all queries so far, line by line. */
    List<List<String>> explained() throws SQLException {
        List<List<String>> plans = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                List<String> lines = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("explain " + query)) {
                    while (result.next()) {
                        lines.add(result.getString(1));
                    }
                }
                plans.add(lines);
            }
        }
        return plans;
    }

    private <T> T proxy(Class<T> type, T of) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals("executeQuery")) {
                queries.add(
                        ((PreparedStatement) of).unwrap(PreparedStatement.class).toString());
            }
            try {
                Object result = method.invoke(of, args);
                if (result instanceof Connection connection) {
                    return proxy(Connection.class, connection);
                }
                return result instanceof PreparedStatement statement
                        ? proxy(PreparedStatement.class, statement)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
