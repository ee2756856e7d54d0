package org.learningjournal.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Ways to do the same thing, which take turns call by call, so that whatever else the machine does meets all alike. Each
 * begins somewhere else, so that none finds in the caches what another has just left there.
 */
record Turns(List<Way> ways) {
    private static final int APART = 17;

    /** One way; its answer to the number of the call is a count that says whether it did all of it. */
    record Way(String name, IntUnaryOperator call) {}

    /** The middle time of each way in microseconds, for each round. */
    List<double[]> rounds(int rounds, int expected, int calls) {
        List<double[]> medians = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            medians.add(run(expected, calls));
        }
        return medians;
    }

    double[] run(int expected, int calls) {
        double[][] micros = new double[ways.size()][calls];
        for (int number = 0; number < calls; number++) {
            for (int turn = 0; turn < ways.size(); turn++) {
                int way = (number + turn) % ways.size();
                long start = System.nanoTime();
                int done = ways.get(way).call().applyAsInt(number + APART * way);
                micros[way][number] = (System.nanoTime() - start) / 1_000.0;
                if (done != expected) {
                    throw new IllegalStateException(ways.get(way).name() + " gave " + done + ", not " + expected);
                }
            }
        }
        return Arrays.stream(micros)
                .mapToDouble(each -> median(Arrays.stream(each)))
                .toArray();
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
