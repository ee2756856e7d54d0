package org.learningjournal.internal.work;

import com.google.common.hash.Hashing;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Caller;

/** Tells two commands apart: the SHA-256 of an act and its record, the same on every machine. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Caller caller, String act, Object command) {
        return Hashing.sha256()
                .hashString(caller.capacity() + "\n" + act + "\n" + text(command), StandardCharsets.UTF_8)
                .toString();
    }

    private static String text(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(Fingerprint::text).sorted().collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Fingerprint::text).orElse("-");
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Fingerprint::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Record) {
            return Stream.of(value.getClass().getRecordComponents())
                    .map(component -> component.getName() + "=" + text(component(value, component)))
                    .collect(Collectors.joining(",", "(", ")"));
        }
        String plain = String.valueOf(value);
        return plain.length() + ":" + plain;
    }

    private static Object component(Object owner, RecordComponent component) {
        try {
            // Commands of a door's own are not public; this module may read its own records.
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return Objects.requireNonNullElse(accessor.invoke(owner), "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
