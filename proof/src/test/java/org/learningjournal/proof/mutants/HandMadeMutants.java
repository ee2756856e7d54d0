package org.learningjournal.proof.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes every mistake of the folder {@code mutants} once, two at a time. Run by the profile {@code mutation} only. */
@Tag(FirstFailure.SLOW)
class HandMadeMutants {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = Path.of("mutants");
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    @TempDir
    Path temporary;

    /** How a run of tests ended, and what it said. */
    private record Run(int end, String said) {
        String failure() {
            return said.lines()
                    .filter(line -> line.startsWith(FirstFailure.MARK))
                    .map(line -> line.substring(FirstFailure.MARK.length()))
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void forty_mistakes_in_the_rules_are_each_noticed() throws Exception {
        long start = System.nanoTime();
        List<Mutant> mutants = Mutant.in(FOLDER);
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(40);
        Run unchanged = unchanged(mutants);
        assertThat(unchanged.end())
                .as("the tests pass while nothing is changed: %s", unchanged.said())
                .isEqualTo(FirstFailure.NONE);
        List<String> survivors = survivors(mutants);
        System.out.println("mutants: " + (mutants.size() - survivors.size()) + " of " + mutants.size() + " killed in "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
        assertThat(survivors).isEmpty();
    }

    private Run unchanged(List<Mutant> mutants) throws IOException, InterruptedException {
        List<String> tests = mutants.stream().map(Mutant::killer).distinct().toList();
        return run(Files.createDirectory(temporary.resolve("unchanged")), tests);
    }

    /** Those that were not noticed; each that no longer applies or compiles stops the run with its name. */
    private List<String> survivors(List<Mutant> mutants) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> runs = new ArrayList<>();
            for (Mutant mutant : mutants) {
                runs.add(pool.submit(() -> isKilled(mutant)));
            }
            List<String> survivors = new ArrayList<>();
            for (int i = 0; i < mutants.size(); i++) {
                if (!runs.get(i).get()) {
                    survivors.add(mutants.get(i).name());
                }
            }
            return survivors;
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean isKilled(Mutant mutant) throws IOException, InterruptedException {
        Path classes = Files.createDirectory(temporary.resolve(mutant.name()));
        Compiled.into(classes, mutant, mutant.appliedTo(ROOT));
        Run first = run(classes, List.of(mutant.killer()));
        Run last = first.end() == FirstFailure.NONE ? run(classes, List.of()) : first;
        boolean killed = last.end() == FirstFailure.FOUND;
        assertThat(killed || last.end() == FirstFailure.NONE)
                .as("%s: %s", mutant.name(), last)
                .isTrue();
        System.out.println((killed ? "killed " : "SURVIVED ") + mutant.name() + last.failure());
        return killed;
    }

    private static Run run(Path first, List<String> tests) throws IOException, InterruptedException {
        Path said = first.resolveSibling(first.getFileName() + ".txt");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                first + File.pathSeparator + System.getProperty("java.class.path"),
                                FirstFailure.class.getName()),
                        tests.stream())
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(first.getFileName() + " takes longer than " + LONGEST);
        }
        return new Run(process.exitValue(), Files.readString(said));
    }
}
