package org.learningjournal.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a key of the JSON may hold.
 *
 * @param allowed the words for it in a message
 * @param read makes a value of what was found, or empty if it is not allowed
 * @param write the inverse of {@code read}
 * @param <T> the kind of value
 */
record RulesValue<T>(String allowed, Function<Found, Optional<T>> read, Function<T, Found> write) {
    static <E extends Enum<E>> RulesValue<E> oneOf(List<E> constants) {
        return new RulesValue<>(
                "one of " + words(constants),
                found -> constants.stream()
                        .filter(each ->
                                found.kind() == Found.Kind.TEXT && word(each).equals(found.text()))
                        .findFirst(),
                each -> Found.text(word(each)));
    }

    static <E extends Enum<E>> RulesValue<Set<E>> someOf(List<E> constants) {
        return setOf("a list of different ones of " + words(constants), oneOf(constants));
    }

    static RulesValue<Set<String>> texts() {
        return setOf(
                "a list of different texts",
                new RulesValue<>(
                        "a text",
                        found -> Optional.of(found.text()).filter(text -> found.kind() == Found.Kind.TEXT),
                        Found::text));
    }

    private static <T> RulesValue<Set<T>> setOf(String allowed, RulesValue<T> each) {
        return new RulesValue<>(
                allowed,
                found -> set(found, each),
                set -> Found.list(set.stream()
                        .map(each.write())
                        .sorted((one, other) -> one.text().compareTo(other.text()))
                        .toList()));
    }

    private static <T> Optional<Set<T>> set(Found found, RulesValue<T> each) {
        Set<T> set = new HashSet<>();
        boolean allowed = found.kind() == Found.Kind.LIST
                && found.items().stream()
                        .allMatch(
                                item -> each.read().apply(item).filter(set::add).isPresent());
        return allowed ? Optional.of(set) : Optional.empty();
    }

    static RulesValue<Integer> wholeNumber() {
        return number(Integer::valueOf);
    }

    static RulesValue<Long> largeNumber() {
        return number(Long::valueOf);
    }

    private static <T> RulesValue<T> number(Function<String, T> parsed) {
        return new RulesValue<>(
                "a whole number",
                found -> {
                    try {
                        return found.kind() == Found.Kind.NUMBER
                                ? Optional.of(parsed.apply(found.text()))
                                : Optional.empty();
                    } catch (NumberFormatException notWholeOrTooLarge) {
                        return Optional.empty();
                    }
                },
                number -> Found.number(String.valueOf(number)));
    }

    static RulesValue<Duration> duration() {
        return new RulesValue<>(
                "a time such as \"PT15M\" or \"P3D\"",
                found -> {
                    try {
                        return found.kind() == Found.Kind.TEXT
                                ? Optional.of(Duration.parse(found.text()))
                                : Optional.empty();
                    } catch (DateTimeException noTime) {
                        return Optional.empty();
                    }
                },
                time -> Found.text(time.toString()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String words(List<? extends Enum<?>> constants) {
        return constants.stream().map(RulesValue::word).collect(Collectors.joining(", ", "[", "]"));
    }
}
