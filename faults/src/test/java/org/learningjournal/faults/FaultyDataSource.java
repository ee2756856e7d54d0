package org.learningjournal.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A data source whose n-th call fails, counted over its connections, their statements and the results of these. For one thread.
 */
final class FaultyDataSource {
    /** What fails. */
    enum Extent {
        /** One call, which does nothing. */
        BEFORE,
        /** One call, which does its work and then fails: its answer is lost. */
        AFTER,
        /** One call, and every rollback after it. */
        AND_ROLLBACK,
        /** The connection, from that call on; another one works. */
        AND_ALL_LATER
    }

    /** A fault that a driver may report. */
    record Fault(String state, int code, Extent extent) {
        @Override
        public String toString() {
            return state + "/" + code + " " + extent;
        }
    }

    private final DataSource real;
    private Optional<Fault> fault = Optional.empty();
    private int failing;
    private int calls;
    private int borrowed;
    private int returned;
    private Optional<Object> broken = Optional.empty();
    private Optional<String> fired = Optional.empty();
    private final List<String> trace = new ArrayList<>();

    FaultyDataSource(DataSource real) {
        this.real = real;
    }

    /** From now on the n-th call fails. */
    void failAt(int n, Fault what) {
        heal();
        failing = n;
        fault = Optional.of(what);
    }

    /** No call fails any more, and counting begins again. */
    void heal() {
        fault = Optional.empty();
        broken = Optional.empty();
        fired = Optional.empty();
        calls = 0;
        trace.clear();
    }

    /** The method that failed first, empty if none has. */
    Optional<String> fired() {
        return fired;
    }

    List<String> trace() {
        return List.copyOf(trace);
    }

    int borrowed() {
        return borrowed;
    }

    int returned() {
        return returned;
    }

    DataSource dataSource() {
        return wrapped(DataSource.class, real, this);
    }

    private <T> T wrapped(Class<T> type, Object target, Object connection) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call(target, connection, method, args)));
    }

    private Object call(Object target, Object connection, Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(target, args);
        }
        calls++;
        String name = method.getName();
        trace.add(target.getClass().getSimpleName() + "." + name);
        boolean closing = target instanceof Connection && name.equals("close");
        if (closing) {
            returned++;
        }
        boolean now = fails(name, connection);
        if (now && !closing && fault.orElseThrow().extent() != Extent.AFTER) {
            throw failure(name, connection);
        }
        Object result = invoked(target, method, args);
        if (now) {
            if (target instanceof DataSource && result instanceof Connection lost) {
                lost.close();
            }
            throw failure(name, connection);
        }
        if (target instanceof DataSource && result instanceof Connection) {
            borrowed++;
        }
        return wrappedResult(result, connection);
    }

    private boolean fails(String name, Object connection) {
        if (fault.isEmpty()) {
            return false;
        }
        Extent extent = fault.get().extent();
        return calls == failing
                || (extent == Extent.AND_ROLLBACK && fired.isPresent() && name.equals("rollback"))
                || (extent == Extent.AND_ALL_LATER
                        && connection != this
                        && broken.filter(connection::equals).isPresent());
    }

    private SQLException failure(String name, Object connection) {
        if (fired.isEmpty()) {
            fired = Optional.of(name);
            broken = Optional.of(connection);
        }
        Fault what = fault.orElseThrow();
        return new SQLException("planted", what.state(), what.code());
    }

    private Object wrappedResult(Object result, Object connection) {
        if (result instanceof Connection) {
            return wrapped(Connection.class, result, result);
        }
        if (result instanceof java.sql.PreparedStatement) {
            return wrapped(java.sql.PreparedStatement.class, result, connection);
        }
        if (result instanceof Statement) {
            return wrapped(Statement.class, result, connection);
        }
        return result instanceof ResultSet ? wrapped(ResultSet.class, result, connection) : result;
    }

    private static Object invoked(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
