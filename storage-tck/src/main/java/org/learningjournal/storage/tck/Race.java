package org.learningjournal.storage.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Work that several threads begin at one moment. */
record Race(int threads) {
    /** Runs the work of each thread, which is told its number from 0, and waits for all. */
    <T> List<T> run(IntFunction<T> work) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(executor.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return work.apply(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(result(each));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> T result(Future<T> work) throws InterruptedException {
        try {
            return work.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("a thread of the race failed", e);
        }
    }
}
