package org.learningjournal.storage.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list to be bound as an array. Not made by the connection, since what stands between us and a driver need not know how:
 * ShardingSphere does not. PostgreSQL's driver takes any array that writes itself as a literal of its database, H2's takes
 * the elements.
 */
final class ListArray implements Array {
    private final String type;
    private final List<Object> values;
    private final String literal;

    ListArray(String type, List<Object> values) {
        this.type = type;
        this.values = values;
        this.literal = values.stream().map(ListArray::literal).collect(Collectors.joining(",", "{", "}"));
    }

    private static String literal(Object value) {
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : value.toString();
    }

    @Override
    public String getBaseTypeName() {
        return type;
    }

    @Override
    public int getBaseType() {
        return Types.OTHER;
    }

    @Override
    public Object getArray() {
        return values.toArray();
    }

    @Override
    public Object getArray(Map<String, Class<?>> map) {
        return getArray();
    }

    @Override
    public Object getArray(long index, int count) throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no part of an array");
    }

    @Override
    public Object getArray(long index, int count, Map<String, Class<?>> map) throws SQLFeatureNotSupportedException {
        return getArray(index, count);
    }

    @Override
    public ResultSet getResultSet() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no rows of an array");
    }

    @Override
    public ResultSet getResultSet(Map<String, Class<?>> map) throws SQLFeatureNotSupportedException {
        return getResultSet();
    }

    @Override
    public ResultSet getResultSet(long index, int count) throws SQLFeatureNotSupportedException {
        return getResultSet();
    }

    @Override
    public ResultSet getResultSet(long index, int count, Map<String, Class<?>> map)
            throws SQLFeatureNotSupportedException {
        return getResultSet();
    }

    @Override
    public void free() {}

    /** The literal, as PostgreSQL's driver expects of an array. */
    @Override
    public String toString() {
        return literal;
    }
}
