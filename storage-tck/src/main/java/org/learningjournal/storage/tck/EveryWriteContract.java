package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every call of every port that writes promises: its unit reads it, nobody else before the end, and undone it is gone. */
public abstract class EveryWriteContract extends Contract {
    /** For subclasses. */
    protected EveryWriteContract() {}

    static List<Change> changes() {
        return Change.all();
    }

    private static Object elsewhere(Supplier<Object> read) {
        return CompletableFuture.supplyAsync(read)
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void its_unit_reads_it_and_nobody_else_before_the_end(Change change) {
        Nursery nursery = nursery();
        Change.Call call = change.in().apply(nursery);
        Object before = call.read().get();
        Object within = nursery.storage().inTransaction(call.setting(), () -> {
            call.write().run();
            if (supportsConcurrentUnits()) {
                assertThat(elsewhere(call.read()))
                        .as("read elsewhere while the unit is open")
                        .isEqualTo(before);
            }
            return call.read().get();
        });
        assertThat(within).as("read by its unit").isNotEqualTo(before);
        assertThat(elsewhere(call.read())).as("read elsewhere after the end").isEqualTo(within);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void undone_it_leaves_nothing(Change change) {
        Nursery nursery = nursery();
        Change.Call call = change.in().apply(nursery);
        Object before = call.read().get();
        IllegalStateException failure = new IllegalStateException("undone");
        assertThatThrownBy(() -> nursery.storage().inTransaction(call.setting(), () -> {
                    call.write().run();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(call.read().get()).as("read after the unit was undone").isEqualTo(before);
        call.write().run();
        assertThat(call.read().get()).as("read after it was made again").isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void outside_a_unit_it_is_one_by_itself(Change change) {
        Nursery nursery = nursery();
        Change.Call call = change.in().apply(nursery);
        Object before = call.read().get();
        call.write().run();
        assertThat(elsewhere(call.read())).as("read elsewhere at once").isNotEqualTo(before);
    }
}
