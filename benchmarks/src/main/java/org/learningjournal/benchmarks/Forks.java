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
    private static final Pattern SECONDS = Pattern.compile("seconds=([0-9.]+)");

    private Forks() {}

    /** The middle ratio of an odd number of runs. */
    static double median(int forks, String name, String... arguments) {
        double[] ratios = DoubleStream.generate(() -> run(name, arguments))
                .limit(forks)
                .sorted()
                .toArray();
        return ratios[forks / 2];
    }

    /** How many seconds a run of a main class says that it took, in a virtual machine with these options. */
    static double seconds(Class<?> main, List<String> options, String... arguments) {
        return Double.parseDouble(
                said(SECONDS, main, options, List.of(arguments)).group(1));
    }

    private static double run(String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        return Double.parseDouble(said(RATIO, Benchmarks.class, List.of(), all).group(1));
    }

    /** What a run of a main class says of itself, in a virtual machine with these options. */
    static Matcher said(Pattern figure, Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = text(process.getInputStream());
            System.out.print(output);
            Matcher found = figure.matcher(output);
            if (process.waitFor() != 0 || !found.find()) {
                throw new IllegalStateException("a run of " + main.getSimpleName() + " gave no figure");
            }
            return found;
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
