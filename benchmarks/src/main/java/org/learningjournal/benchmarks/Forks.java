package org.learningjournal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Runs a benchmark in virtual machines of their own, so that no run profits from what another compiled. */
final class Forks {
    private static final Pattern RATIO = Pattern.compile("ratio=([0-9.]+)");

    private Forks() {}

    /** The middle ratio of an odd number of runs. */
    static double median(int forks, String name, String... arguments) {
        double[] ratios = DoubleStream.generate(() -> run(name, arguments))
                .limit(forks)
                .sorted()
                .toArray();
        return ratios[forks / 2];
    }

    private static double run(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                name));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = text(process.getInputStream());
            System.out.print(output);
            Matcher ratio = RATIO.matcher(output);
            if (process.waitFor() != 0 || !ratio.find()) {
                throw new IllegalStateException("a run of " + name + " gave no ratio");
            }
            return Double.parseDouble(ratio.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
