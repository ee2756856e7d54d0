package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every statement that the stores send. */
final class Statements {
    private static final Path SOURCES = Path.of("src/main/java/org/learningjournal/storage/jdbc");
    private static final Pattern BEFORE_A_CHANGE = Pattern.compile("^set statement .*? for ");
    private static final Pattern INSERT = Pattern.compile("^insert into lj_[a-z_]+ \\(setting_id, ");
    private static final Pattern CHANGE =
            Pattern.compile("^(update lj_[a-z_]+ set|delete from lj_[a-z_]+) .*?\\bwhere (.*)$");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into) lj_[a-z_]+");
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join) lj_[a-z_]+ ([a-z])\\b(?! ?\\.)");
    private static final Pattern HELD = Pattern.compile("\\b([a-z])\\.setting_id = (?:\\?|[a-z]\\.setting_id)");
    private static final Pattern AT_ONCE = Pattern.compile("^with done_first as \\(.* from done_first$");
    private static final Pattern PART_AT_ONCE =
            Pattern.compile("(?:done_first|then_\\d+) as \\((.*?) returning setting_id\\)");
    private static final Pattern IN_TEXT = Pattern.compile("\\b(from|join|update) \\{([a-z_]+)}");
    private static final Pattern IN_INSERT = Pattern.compile("new Insert\\(\\s*\"([a-z_]+)\"");

    private Statements() {}

    /** After a contract: every statement of the adapter was sent, each held to one setting, and all connections came back. */
    static void check(Recording recording) {
        Set<String> sent = new TreeSet<>(recording.statements());
        assertThat(sent).as("statements sent").hasSizeGreaterThan(50).allMatch(Statements::isOfOneSetting);
        String all = String.join("\n", sent);
        assertThat(inSources())
                .as("what the sources of the adapter do with tables")
                .hasSizeGreaterThan(40)
                .allSatisfy(part -> assertThat(
                                Pattern.compile(part + "\\b").matcher(all).find())
                        .as("sent with: %s", part)
                        .isTrue());
        assertThat(recording.open()).as("connections not given back").isZero();
    }

    /** Whether a statement says of every table it reads or changes which setting it is about. */
    static boolean isOfOneSetting(String sent) {
        String text = BEFORE_A_CHANGE.matcher(sent).replaceFirst("");
        if (AT_ONCE.matcher(text).matches()) {
            return PART_AT_ONCE
                            .matcher(text)
                            .results()
                            .map(part -> part.group(1))
                            .allMatch(Statements::isOfOneSetting)
                    && TABLE.matcher(text).results().count()
                            == PART_AT_ONCE.matcher(text).results().count();
        }
        var change = CHANGE.matcher(text);
        if (INSERT.matcher(text).find() || change.matches()) {
            return TABLE.matcher(text).results().count() == 1
                    && (!change.matches() || change.group(2).matches("(?s)setting_id = \\?( and .*)?"));
        }
        Map<String, Long> named = counted(NAMED, text);
        return text.startsWith("select ")
                && text.contains("setting_id = ?")
                && named.equals(counted(HELD, text))
                && TABLE.matcher(text).results().count()
                        == named.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> counted(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What is written in the sources, so that no statement is missed because a contract does not come by. */
    private static Set<String> inSources() {
        return sources().values().stream().flatMap(Statements::parts).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the sources in which one of some words stands. */
    static Set<String> filesWith(String... words) {
        return sources().entrySet().stream()
                .filter(source -> Stream.of(words).anyMatch(source.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), Statements::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> parts(String source) {
        Stream<MatchResult> texts = IN_TEXT.matcher(source).results();
        Stream<MatchResult> inserts = IN_INSERT.matcher(source).results();
        return Stream.concat(
                texts.filter(found -> !found.group(2).startsWith("schema_"))
                        .map(found -> found.group(1) + " lj_" + found.group(2)),
                inserts.map(found -> "insert into lj_" + found.group(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
