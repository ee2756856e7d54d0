package org.learningjournal.framework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A JSON object and where in the file it stands, so that every complaint can say so. */
final class Cursor {
    private final String path;
    private final JsonNode node;

    private Cursor(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    static Cursor at(String path, JsonNode node) {
        if (!node.isObject()) {
            throw wrong(path, node, "an object");
        }
        return new Cursor(path, node);
    }

    /** Refuses keys that nobody reads. */
    Cursor only(String... keys) {
        List<String> allowed = Arrays.asList(keys);
        for (String key : node.propertyNames()) {
            if (!allowed.contains(key)) {
                throw new MalformedFramework(
                        path, ": unknown key \"" + Rules.shortened(key) + "\"; allowed are " + allowed);
            }
        }
        return this;
    }

    String text(String key) {
        JsonNode value = required(key);
        if (!value.isString()) {
            throw wrong(path + "." + key, value, "a text");
        }
        return value.stringValue();
    }

    Optional<String> optionalText(String key) {
        return node.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int number(String key) {
        JsonNode value = required(key);
        if (!value.isInt()) {
            throw wrong(path + "." + key, value, "a whole number");
        }
        return value.intValue();
    }

    LocalDate date(String key) {
        String value = text(key);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedFramework(
                    path + "." + key, " must be a date such as 2021-09-01, not \"" + Rules.shortened(value) + "\"", e);
        }
    }

    <E extends Enum<E>> E oneOf(String key, List<E> allowed) {
        String value = text(key);
        List<String> names = allowed.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(value)) {
            throw new MalformedFramework(
                    path + "." + key, " must be one of " + names + ", not \"" + Rules.shortened(value) + "\"");
        }
        return allowed.get(names.indexOf(value));
    }

    Cursor object(String key) {
        return at(path + "." + key, required(key));
    }

    <T> List<T> list(String key, Function<Cursor, T> each) {
        JsonNode value = required(key);
        if (!value.isArray()) {
            throw wrong(path + "." + key, value, "a list");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(at(path + "." + key + "[" + i + "]", value.get(i)).make(each));
        }
        return items;
    }

    /** Makes a value whose own constructor may complain, and says where. */
    <T> T make(Function<Cursor, T> maker) {
        try {
            return maker.apply(this);
        } catch (MalformedFramework e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedFramework(path, ": " + e.getMessage(), e);
        }
    }

    boolean has(String key) {
        return node.has(key);
    }

    private JsonNode required(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new MalformedFramework(path, ": the key \"" + key + "\" is missing");
        }
        return value;
    }

    private static MalformedFramework wrong(String path, JsonNode found, String allowed) {
        return new MalformedFramework(path, " must be " + allowed + ", not " + Rules.shortened(found.toString()));
    }
}
