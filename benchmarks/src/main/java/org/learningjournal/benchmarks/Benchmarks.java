package org.learningjournal.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Lists the benchmarks, or runs the one that is named; the last line is its figure. */
final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new Smoke(), new Decisions(), new Lists(), new Feed(), new Write(), new Import(), new Media(), new Pdf());

    private Benchmarks() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            ALL.forEach(each -> System.out.printf("%-12s %s%n", each.name(), each.sentence()));
            return;
        }
        Figure figure = named(arguments[0]).run(Arrays.copyOfRange(arguments, 1, arguments.length));
        System.out.println(figure.line());
    }

    private static Benchmark named(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no benchmark \"" + name + "\""));
    }
}
