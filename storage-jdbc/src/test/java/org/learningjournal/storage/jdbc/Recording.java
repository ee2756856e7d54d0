package org.learningjournal.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A data source that remembers what was asked of its connections, and can fail on demand. */
final class Recording {
    /** Called before a method of a connection. */
    interface Before {
        void call(String method) throws SQLException;
    }

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private volatile Before before = method -> {};

    DataSource of(DataSource dataSource) {
        return proxy(DataSource.class, (method, args) -> {
            Object result = method.invoke(dataSource, args);
            if (result instanceof Connection connection) {
                open.incrementAndGet();
                return recorded(connection);
            }
            return result;
        });
    }

    /** The texts of the statements so far, which are then forgotten. */
    List<String> statements() {
        List<String> copy = List.copyOf(statements);
        statements.clear();
        calls.clear();
        return copy;
    }

    /** How many statements were sent so far, also of those that are forgotten. */
    long sent() {
        return sent.get();
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    int open() {
        return open.get();
    }

    void before(Before next) {
        before = next;
    }

    private Connection recorded(Connection connection) {
        return proxy(Connection.class, (method, args) -> {
            String name = method.getName();
            before.call(name);
            calls.add(name);
            if (name.equals("prepareStatement")) {
                statements.add((String) args[0]);
                sent.incrementAndGet();
            }
            if (name.equals("close")) {
                open.decrementAndGet();
            }
            return method.invoke(connection, args);
        });
    }

    private interface Call {
        Object on(Method method, Object[] args) throws ReflectiveOperationException, SQLException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                return call.on(method, args == null ? new Object[0] : args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
