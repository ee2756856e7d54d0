package org.learningjournal.proof.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;

/** What the sources of all modules say about clauses: rules in their class comments, tests in their names. */
final class SourceTree {
    private static final Pattern TEST = Pattern.compile("void ((?:P\\d\\d|[A-Z]{2}_\\d+)_\\w+)\\(");
    private static final Pattern CLASS_COMMENT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public |final |sealed |abstract )*"
                    + "(?:class|record|interface|enum) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("\\bP\\d\\d\\b");

    private final Path root;

    SourceTree(Path root) {
        this.root = root;
    }

    /** A type of the library whose comment names the clause that it encodes. */
    record Rule(String clause, String type) {}

    List<Rule> rules() {
        return javaFiles("core/src/main/java")
                .flatMap(SourceTree::rules)
                .sorted(Comparator.comparing(Rule::type))
                .toList();
    }

    private static Stream<Rule> rules(Path file) {
        Matcher comment = CLASS_COMMENT.matcher(text(file));
        return comment.find()
                ? CLAUSE.matcher(comment.group(1))
                        .results()
                        .map(clause -> new Rule(clause.group(), comment.group(2)))
                        .distinct()
                : Stream.empty();
    }

    List<PolicyTest> tests() {
        return Stream.of(
                        "core/src/test/java",
                        "proof/src/test/java",
                        "storage-memory/src/test/java",
                        "storage-jdbc/src/test/java",
                        "storage-tck/src/main/java",
                        "export-pdf/src/test/java",
                        "examples/quickstart/src/test/java")
                .flatMap(this::javaFiles)
                .flatMap(SourceTree::tests)
                .sorted(Comparator.comparing(PolicyTest::className).thenComparing(PolicyTest::method))
                .toList();
    }

    private static Stream<PolicyTest> tests(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        List<PolicyTest> found = new ArrayList<>();
        Matcher test = TEST.matcher(text(file));
        while (test.find()) {
            found.add(test(file, name, test.group(1)));
        }
        return found.stream();
    }

    private static PolicyTest test(Path file, String className, String method) {
        Optional<Method> compiled = compiled(file, method);
        List<Integer> scenarios = compiled.map(each -> each.getAnnotation(Scenario.class))
                .map(scenario -> Arrays.stream(scenario.value()).boxed().toList())
                .orElse(List.of());
        return new PolicyTest(
                className,
                method,
                scenarios,
                compiled.map(each -> each.getAnnotation(Settles.class))
                        .map(settles -> List.of(settles.value()))
                        .orElse(List.of()));
    }

    /** Only the proof's own tests carry annotations. */
    private static Optional<Method> compiled(Path file, String method) {
        String path = file.toString().replace('\\', '/');
        int start = path.indexOf("org/learningjournal/proof/");
        if (start < 0) {
            return Optional.empty();
        }
        String type = path.substring(start).replace(".java", "").replace('/', '.');
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(each -> each.getName().equals(method))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " is not compiled", e);
        }
    }

    private Stream<Path> javaFiles(String folder) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
