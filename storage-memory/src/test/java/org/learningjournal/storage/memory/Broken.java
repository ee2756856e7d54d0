package org.learningjournal.storage.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.learningjournal.storage.Storage;

/**
 * A mistake in the storage in memory: one method of one of its ports does something else.
 *
 * @param port the port, which may be the storage itself
 * @param method the name of the methods that are broken
 * @param instead what they do
 */
record Broken(Class<?> port, String method, Instead instead) {
    /** What a broken method does. */
    interface Instead {
        Object call(Right right, Object[] args) throws ReflectiveOperationException;
    }

    /** The method as it should be. */
    interface Right {
        Object call(Object... args) throws ReflectiveOperationException;
    }

    Storage storage() {
        return around(Storage.class, new InMemoryStorage());
    }

    private <T> T around(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> {
                    Object[] args = given == null ? new Object[0] : given;
                    try {
                        return call(called, with -> called.invoke(target, with), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private Object call(Method called, Right right, Object[] args) throws ReflectiveOperationException {
        if (called.getDeclaringClass().isAssignableFrom(port)
                && called.getName().equals(method)) {
            return instead.call(right, args);
        }
        Object result = right.call(args);
        return called.getReturnType() == port ? brokenPort(port, result) : result;
    }

    private <T> T brokenPort(Class<T> type, Object target) {
        return around(type, type.cast(target));
    }
}
