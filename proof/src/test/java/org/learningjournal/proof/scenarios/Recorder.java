package org.learningjournal.proof.scenarios;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.learningjournal.storage.Storage;

/** Stands before a storage and remembers which store was asked for what. Thread-safe, but for asking it. */
final class Recorder {
    private static final Set<String> READS = Set.of(
            "setting",
            "children",
            "persons",
            "staff",
            "find",
            "list",
            "count",
            "revisions",
            "past",
            "asOf",
            "threads",
            "read",
            "sums",
            "uploading",
            "shown",
            "lengths",
            "notices",
            "ofPerson",
            "ofCaller",
            "ofChildrenAmongAll",
            "inForce",
            "lines",
            "exceptions",
            "ofChildren",
            "head",
            "trail",
            "delivered",
            "deliveries");

    /** One call of a store, with its arguments. */
    record Call(String store, String method, List<Object> arguments) {
        String name() {
            return store + "." + method;
        }

        boolean writes() {
            return !READS.contains(method);
        }
    }

    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

    Storage before(Storage storage) {
        return (Storage) proxy(Storage.class, (proxy, method, arguments) -> {
            if (READS.contains(method.getName()) || method.getName().equals("conclude")) {
                calls.add(new Call("storage", method.getName(), Arrays.asList(arguments)));
            }
            Object result = call(storage, method, arguments);
            return method.getParameterCount() == 0 && method.getReturnType().isInterface()
                    ? proxy(method.getReturnType(), (store, each, with) -> {
                        calls.add(new Call(
                                method.getName(), each.getName(), with == null ? List.of() : Arrays.asList(with)));
                        return call(result, each, with);
                    })
                    : result;
        });
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The calls since the last time this was asked. */
    List<Call> taken() {
        List<Call> all = List.copyOf(calls.stream()
                .map(call -> new Call(call.store(), call.method(), call.arguments()))
                .toList());
        calls.clear();
        return all;
    }

    /** The names of the calls that some work makes. */
    List<String> namesIn(Runnable work) {
        taken();
        work.run();
        return taken().stream().map(Call::name).toList();
    }

    /** The names of the calls by which some work changes anything but the trail. */
    List<String> changesIn(Runnable work) {
        taken();
        work.run();
        return taken().stream()
                .filter(Call::writes)
                .map(Call::name)
                .filter(name -> !name.equals("storage.conclude"))
                .toList();
    }
}
