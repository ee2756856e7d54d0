package org.learningjournal.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Tells when a commit is on its way, so that a server can be killed under it. */
final class Commits {
    private final Semaphore begun = new Semaphore(0);

    /** Waits for the next commit to begin. */
    void awaitNext() throws InterruptedException {
        begun.drainPermits();
        if (!begun.tryAcquire(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody commits");
        }
    }

    DataSource watched(DataSource database) {
        return proxy(DataSource.class, database, DataSource.class);
    }

    private <T> T proxy(Class<T> type, Object target, Class<?> kind) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (kind == Connection.class && method.getName().equals("commit")) {
                begun.release();
            }
            try {
                Object result = method.invoke(target, args);
                return result instanceof Connection && kind == DataSource.class
                        ? proxy(Connection.class, result, Connection.class)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
