package org.learningjournal.proof.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningjournal.base.Clause;
import org.learningjournal.proof.PolicyDefault;

/** What of the policy is encoded, by which rules, with which reasons, proven by which tests. */
final class PolicyMatrix {
    /** How many scenarios the policy numbers. */
    static final int SCENARIOS = 33;

    private final List<String> states;
    private final List<String> titles;
    private final SourceTree sources;
    private final List<PolicyTest> tests;

    PolicyMatrix(List<String> states, List<String> titles, SourceTree sources) {
        this.states = states;
        this.titles = titles;
        this.sources = sources;
        this.tests = sources.tests();
    }

    List<ClauseRow> clauses() {
        List<SourceTree.Rule> rules = sources.rules();
        return Arrays.stream(Clause.values()).map(clause -> row(clause, rules)).toList();
    }

    private ClauseRow row(Clause clause, List<SourceTree.Rule> rules) {
        String[] state = states.stream()
                .filter(line -> line.startsWith(clause + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("policy-clauses.txt has no line for " + clause))
                .split(" ", 3);
        return new ClauseRow(
                clause,
                ClauseRow.State.valueOf(state[1].toUpperCase(Locale.ROOT)),
                state.length > 2 ? state[2] : "",
                rules.stream()
                        .filter(rule -> rule.clause().equals(clause.name()))
                        .map(SourceTree.Rule::type)
                        .distinct()
                        .toList(),
                tests.stream()
                        .filter(test -> test.method().startsWith(clause + "_"))
                        .toList());
    }

    List<PolicyTest> ofScenario(int number) {
        return tests.stream().filter(test -> test.scenarios().contains(number)).toList();
    }

    List<PolicyTest> settling(PolicyDefault question) {
        return tests.stream().filter(test -> test.defaults().contains(question)).toList();
    }

    String page() {
        return Stream.of(heading(), summary(), scenarios(), defaults(), law(), details())
                .collect(Collectors.joining("\n"));
    }

    private static String heading() {
        return """
                # Policy matrix

                Generated from the code and the tests; `PolicyMatrixTest` fails while it is stale and says how to write it anew.
                """;
    }

    private String summary() {
        return clauses().stream()
                .map(row -> "| %s | %s | %s | %d | %d | %d |"
                        .formatted(
                                row.clause(),
                                row.clause().sentence(),
                                (row.state().words() + ". " + row.note()).strip(),
                                row.rules().size(),
                                row.codes().size(),
                                row.tests().size()))
                .collect(lines("""
                        ## Clauses

                        | clause | it says | state | rules | reasons | tests |
                        | --- | --- | --- | --- | --- | --- |
                        """));
    }

    private String scenarios() {
        return IntStream.rangeClosed(1, SCENARIOS)
                .mapToObj(number -> "| %d | %s | %s |".formatted(number, title(number), cell(ofScenario(number))))
                .collect(lines("""
                        ## Scenarios

                        What happens in a nursery, and the tests that play it. A test's name says what it found to be so.

                        | | scenario | played by |
                        | --- | --- | --- |
                        """));
    }

    /** What a scenario is about, in a few words. */
    String title(int number) {
        return titles.stream()
                .filter(line -> line.startsWith(number + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("policy-scenarios.txt has no line for " + number))
                .split(" ", 2)[1];
    }

    private String defaults() {
        return Arrays.stream(PolicyDefault.values())
                .map(each -> "| %s | %s |".formatted(each.question(), cell(settling(each))))
                .collect(lines("""
                        ## Defaults where the policy is silent

                        | question | answered by |
                        | --- | --- |
                        """));
    }

    private String law() {
        return tests.stream()
                .filter(test -> !test.method().matches("P\\d\\d_.*"))
                .sorted(Comparator.comparing(PolicyTest::order).thenComparing(PolicyTest::sentence))
                .map(test -> "- " + test.row())
                .collect(lines("""
                        ## The law

                        Tests named by a duty: EY is the early years framework, PR parental responsibility, IM images and consent.

                        """));
    }

    private String details() {
        return clauses().stream()
                .filter(row -> row.state() == ClauseRow.State.ENCODED)
                .map(PolicyMatrix::detail)
                .collect(Collectors.joining("\n"));
    }

    private static String detail(ClauseRow row) {
        return "## %s %s\n\nRules: %s.\n\nReasons: %s.\n\n%s\n"
                .formatted(
                        row.clause(),
                        row.clause().sentence(),
                        row.rules().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", ")),
                        row.codes().isEmpty() ? "none of its own" : String.join(", ", row.codes()),
                        row.tests().stream().map(test -> "- " + test.line()).collect(Collectors.joining("\n")));
    }

    private static String cell(List<PolicyTest> some) {
        return some.isEmpty() ? "planned" : some.stream().map(PolicyTest::row).collect(Collectors.joining("<br>"));
    }

    private static Collector<CharSequence, ?, String> lines(String heading) {
        return Collectors.joining("\n", heading, "\n");
    }
}
