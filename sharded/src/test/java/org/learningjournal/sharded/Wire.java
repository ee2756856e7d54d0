package org.learningjournal.sharded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What is sent through a data source: how often each statement was prepared, and how often work was committed. */
final class Wire {
    static final String COMMIT = "commit";

    private final Map<String, Integer> sent = new HashMap<>();

    DataSource of(DataSource dataSource) {
        return proxy(DataSource.class, (method, args) -> {
            Object result = method.invoke(dataSource, args);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    /** What was sent so far and how often. */
    synchronized Map<String, Integer> sent() {
        return Map.copyOf(sent);
    }

    synchronized void forget() {
        sent.clear();
    }

    private synchronized void add(String text) {
        sent.merge(text, 1, Integer::sum);
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                add((String) args[0]);
            } else if (method.getName().equals("commit")) {
                add(COMMIT);
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
