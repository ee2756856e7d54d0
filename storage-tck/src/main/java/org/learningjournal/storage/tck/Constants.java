package org.learningjournal.storage.tck;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the constants of enums that records hold, and which they could hold but do not. So no enum is named here. */
final class Constants {
    private final Set<Object> held = new HashSet<>();
    private final Set<Class<?>> enums = new HashSet<>();

    private Constants() {}

    /** Of every enum that is the type of a component, or of what a component holds, the constants that none of these has. */
    static List<Object> missingIn(Collection<?> records) {
        Constants constants = new Constants();
        records.forEach(constants::look);
        return constants.enums.stream()
                .<Object>flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(constant -> !constants.held.contains(constant))
                .toList();
    }

    private void look(Object value) {
        if (value instanceof Enum) {
            held.add(value);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::look);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::look);
        } else if (value instanceof Record) {
            Arrays.stream(value.getClass().getRecordComponents()).forEach(component -> look(value, component));
        }
    }

    private void look(Object of, RecordComponent component) {
        types(component.getGenericType()).filter(Class::isEnum).forEach(enums::add);
        try {
            look(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(Constants::types);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }
}
