package org.learningjournal.proof.scenarios;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.learningjournal.Journals;
import org.learningjournal.proof.Adapters;
import org.learningjournal.storage.Storage;

/**
 * Two hosts on one storage that do something at once. Each waits, after its first call of a certain store, until the other has
 * had its answer to that call too, so that both decide by what was there before either wrote.
 */
final class TwoHosts {
    private static final int PATIENCE = 60;

    private final CyclicBarrier met = new CyclicBarrier(2);
    private final Storage storage;
    private final String call;

    TwoHosts(Storage storage, String call) {
        this.storage = storage;
        this.call = call;
    }

    /** What both came to, in this order. */
    <T> List<T> both(Function<Journals, T> one, Function<Journals, T> other) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Journals first = host();
            Journals second = host();
            Future<T> ones = threads.submit(() -> one.apply(first));
            Future<T> others = threads.submit(() -> other.apply(second));
            return List.of(result(ones), result(others));
        } finally {
            threads.shutdownNow();
        }
    }

    private Journals host() {
        return Journals.builder()
                .storage(Interposed.after(storage, call, 1, this::meet))
                .build();
    }

    private void meet() {
        try {
            met.await(Adapters.UNITS_OVERLAP ? PATIENCE * 1_000 : 20, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException e) {
            // Where units run one after the other the other host waits outside for this one.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether both had their answers before either went on: always, but where units of one setting never overlap. */
    boolean met() {
        return !met.isBroken();
    }

    private static <T> T result(Future<T> work) throws InterruptedException {
        try {
            return work.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("a host failed", e);
        }
    }
}
