package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.PersonId;
import org.learningjournal.people.Person;

/** Two units that lock two rows in opposite orders: the database breaks one off, and it is run again. */
class DeadlockTest {
    private final Play play = new Play();
    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    private final AtomicInteger runs = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void both_units_are_kept_in_the_end(Dialect dialect) throws Exception {
        JdbcStorage storage = JdbcStorage.owning(Databases.installed(dialect), dialect);
        PersonId lee = PersonId.at(Play.NOON);
        storage.people().put(play.setting, named(play.kim, "Kim"));
        storage.people().put(play.setting, named(lee, "Lee"));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = executor.submit(() -> rename(storage, "One", play.kim, lee));
            Future<Integer> two = executor.submit(() -> rename(storage, "Two", lee, play.kim));
            int attempts = one.get(60, TimeUnit.SECONDS) + two.get(60, TimeUnit.SECONDS);
            assertThat(attempts).as("attempts of both units").isBetween(3, 9);
        } finally {
            executor.shutdownNow();
        }
        List<Person> persons = storage.people().persons(play.setting, Set.of(play.kim, lee));
        assertThat(persons).hasSize(2);
        assertThat(persons.get(0).name())
                .as("one unit after the other")
                .isEqualTo(persons.get(1).name());
    }

    private Person named(PersonId id, String name) {
        return new Person(id, play.setting, name, id, Optional.empty());
    }

    /** Says how often the unit ran. */
    private int rename(JdbcStorage storage, String name, PersonId first, PersonId second) {
        AtomicInteger attempts = new AtomicInteger();
        return storage.inTransaction(play.setting, () -> {
            storage.people().put(play.setting, named(first, name));
            if (attempts.getAndIncrement() == 0 && runs.getAndIncrement() < 2) {
                meet();
            }
            storage.people().put(play.setting, named(second, name));
            return attempts.get();
        });
    }

    private void meet() {
        try {
            bothHoldOne.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the units did not meet", e);
        }
    }
}
