package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Work in another thread beside the test's own. */
final class Beside<T> {
    /** How long work must not get on to count as waiting. Who does not wait is done long before. */
    private static final Duration WAITS = Duration.ofMillis(100);

    private static final long MOST_SECONDS = 60;

    private final CompletableFuture<T> work;

    private Beside(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Starts some work, and returns once its thread is about to call it. */
    static <T> Beside<T> begun(Supplier<T> work) {
        CountDownLatch begun = new CountDownLatch(1);
        Beside<T> beside = new Beside<>(CompletableFuture.supplyAsync(
                () -> {
                    begun.countDown();
                    return work.get();
                },
                Beside::start));
        try {
            assertThat(begun.await(MOST_SECONDS, TimeUnit.SECONDS)).as("begun").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted before the other thread had begun", e);
        }
        return beside;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "beside");
        thread.setDaemon(true);
        thread.start();
    }

    void assertWaits(String what) {
        assertThat(work).as("%s waits", what).failsWithin(WAITS).withThrowableOfType(TimeoutException.class);
    }

    boolean isDone() {
        return work.isDone();
    }

    /** What the work returned, once it has; an exception of its own comes as the cause of a CompletionException. */
    T result() {
        return work.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }
}
