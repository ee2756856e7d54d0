package org.learningjournal.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Supplier;

/** Placeholder: the newest 20 of many by a bounded heap, against sorting them all. */
final class Smoke implements Benchmark {
    private static final List<Class<?>> USED = List.of(
            org.learningjournal.base.Placeholder.class,
            org.learningjournal.storage.memory.Placeholder.class,
            org.learningjournal.storage.jdbc.Placeholder.class);
    private static final int ROUNDS = 30;

    Smoke() {}

    @Override
    public String name() {
        return "smoke";
    }

    @Override
    public String sentence() {
        return "Finds the newest 20 of 100,000 instants by a bounded heap, and by sorting them all.";
    }

    @Override
    public Figure run(String... arguments) {
        List<Long> instants = new Random(USED.size()).longs(100_000).boxed().toList();
        double ours = bestOf(() -> newestByHeap(instants));
        double theirs = bestOf(() -> newestBySorting(instants));
        return new Figure(name(), ours / theirs, 1.5);
    }

    private static List<Long> newestByHeap(List<Long> instants) {
        PriorityQueue<Long> newest = new PriorityQueue<>();
        for (Long instant : instants) {
            newest.add(instant);
            if (newest.size() > 20) {
                newest.remove();
            }
        }
        return newest.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static List<Long> newestBySorting(List<Long> instants) {
        return instants.stream().sorted(Comparator.reverseOrder()).limit(20).toList();
    }

    private static double bestOf(Supplier<List<Long>> work) {
        double[] nanos = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.get().size() != 20) {
                throw new IllegalStateException("the newest 20 are not 20");
            }
            nanos[round] = System.nanoTime() - start;
        }
        return Arrays.stream(nanos).min().orElseThrow();
    }
}
