package org.learningjournal.proof.scenarios;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.learningjournal.storage.Storage;

/**
 * Stands before a storage and lets something else happen just after a certain call has had its answer: one of a store, such as
 * {@code facts.ofChildren}, or one of the storage itself, such as {@code storage.ofCaller}.
 */
final class Interposed {
    private final Storage storage;
    private final AtomicInteger left;
    private final String store;
    private final String method;
    private final Runnable other;

    private Interposed(Storage storage, String call, int nth, Runnable other) {
        this.storage = storage;
        this.left = new AtomicInteger(nth);
        this.store = call.substring(0, call.indexOf('.'));
        this.method = call.substring(call.indexOf('.') + 1);
        this.other = other;
    }

    static Storage after(Storage storage, String call, int nth, Runnable other) {
        return new Interposed(storage, call, nth, other).proxy();
    }

    private Storage proxy() {
        return (Storage) proxy(Storage.class, (proxy, asked, arguments) -> {
            if (store.equals("storage")) {
                return answered(storage, asked, arguments);
            }
            Object result = call(storage, asked, arguments);
            return asked.getName().equals(store)
                    ? proxy(asked.getReturnType(), (inner, each, with) -> answered(result, each, with))
                    : result;
        });
    }

    private Object answered(Object target, Method each, Object[] with) throws Throwable {
        Object answer = call(target, each, with);
        if (each.getName().equals(method) && left.decrementAndGet() == 0) {
            other.run();
        }
        return answer;
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(Interposed.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
