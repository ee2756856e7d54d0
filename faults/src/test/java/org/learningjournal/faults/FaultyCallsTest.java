package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;
import org.learningjournal.faults.FaultyDataSource.Extent;
import org.learningjournal.faults.FaultyDataSource.Fault;
import org.learningjournal.journal.MediaType;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.visibility.EntryView;

/**
 * The driver fails at its n-th call, for every n of some commands: the host hears it in one way, nothing is half done, no
 * connection is lost, and the same request brings what it would have brought.
 */
class FaultyCallsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSING = "40001";
    private static final int AGAIN_AFTER = 40;
    private static final Set<String> REPEATABLE = Set.of("08006", "53300", "57014");
    private static final Map<String, String> ADVICE = Map.of(
            "08006", "; whether it was done is not known: repeat it with the same request id",
            "53300", "once the database can be reached and has connections free",
            "57014", "; the database was too busy: repeat it with the same request id",
            "25006", "; the database is read-only",
            "XX999", "; see the cause");

    /** What is done, for whom, and what must be there first. */
    private enum Command {
        RECORD {
            @Override
            Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting) {
                return journals.writing()
                        .draft(caller, nursery.observation("Recorded"))
                        .orElseThrow();
            }
        },
        PUBLISH {
            @Override
            Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting) {
                return journals.writing()
                        .submit(caller, nursery.observation("Published"))
                        .orElseThrow();
            }
        },
        SHARE {
            @Override
            Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting) {
                return journals.moderation()
                        .approve(caller, waiting.id(), waiting.version())
                        .orElseThrow();
            }
        },
        READ_A_PAGE {
            @Override
            Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting) {
                return journals.reading()
                        .list(caller, EntryQuery.ofChild(nursery.ada).newest(20));
            }
        },
        UPLOAD {
            @Override
            Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting) {
                return journals.writing()
                        .upload(caller, MediaType.JPEG, new ByteArrayInputStream(Pictures.jpeg(40, 30)))
                        .orElseThrow();
            }
        },
        IMPORT {
            @Override
            Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting) {
                return journals.importing()
                        .run(caller, History.of(nursery, waiting.id() + " ", 1, 4), (batch, soFar) -> {})
                        .orElseThrow();
            }
        };

        abstract Object run(Journals journals, Nursery nursery, Caller caller, EntryView waiting);
    }

    private record Case(Command command, Fault fault, int stride) {
        @Override
        public String toString() {
            return command + " " + fault;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Command.values()).flatMap(FaultyCallsTest::cases);
    }

    /** Every call with what depends on where it fails; every few calls with the states that only differ in what is said. */
    private static Stream<Case> cases(Command command) {
        return Stream.concat(
                Stream.of(Extent.values())
                        .map(extent ->
                                new Case(command, new Fault("08006", 0, extent), extent == Extent.BEFORE ? 1 : 5)),
                Stream.of(PASSING, "53300", "25006", "57014", "XX999")
                        .map(state ->
                                new Case(command, new Fault(state, 7, Extent.BEFORE), state.equals(PASSING) ? 5 : 17)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void at_whatever_call_a_driver_fails_nothing_is_half_done_and_the_request_may_be_repeated(Case asked) {
        Figures figures = new Figures();
        Scene scene = new Scene(asked);
        for (int n : scene.places()) {
            scene.fail(n, figures);
            if (figures.calls % AGAIN_AFTER == 0) {
                scene = new Scene(asked);
            }
        }
        System.out.println("faulty calls: " + asked + ": " + figures);
        assertThat(figures.calls).as("calls of the command").isGreaterThan(20);
        assertThat(asked.fault().state().equals(PASSING) ? figures.passed : figures.failed)
                .as("of them the command noticed")
                .isGreaterThan(figures.calls / 2);
    }

    private static final class Figures {
        int calls;
        int failed;
        int passed;
        int durable;

        @Override
        public String toString() {
            return calls + " calls, " + failed + " failed the command, " + durable + " of these after it was kept";
        }
    }

    /** A nursery in a database of its own. */
    private static final class Scene {
        private final Case asked;
        private final DataSource database = database();
        private final FaultyDataSource faulty = new FaultyDataSource(database);
        private final Journals journals;
        private final Nursery nursery;
        private final Tables tables;
        private final Map<String, Long> whole;

        Scene(Case asked) {
            this.asked = asked;
            JdbcSchema.install(database, Dialect.H2);
            nursery = new Nursery(JdbcStorage.owning(database, Dialect.H2));
            journals = nursery.through(JdbcStorage.owning(faulty.dataSource(), Dialect.H2));
            tables = new Tables(database);
            whole = added(asked.command());
        }

        private static DataSource database() {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:calls" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000");
            return database;
        }

        /** Every few calls, and every one that begins or ends something. */
        List<Integer> places() {
            EntryView waiting = waiting(asked.command());
            faulty.heal();
            asked.command().run(journals, nursery, caller(asked.command()), waiting);
            List<String> calls = faulty.trace();
            faulty.heal();
            return IntStream.rangeClosed(1, calls.size())
                    .filter(n -> n % asked.stride() == 0
                            || calls.get(n - 1).matches("Jdbc(DataSource|Connection)\\.(?!prepareStatement).*"))
                    .boxed()
                    .toList();
        }

        /** Fails at the n-th call. */
        void fail(int n, Figures figures) {
            EntryView waiting = waiting(asked.command());
            Caller caller = caller(asked.command());
            List<String> before = tables.of(nursery.setting);
            faulty.failAt(n, asked.fault());
            Optional<Throwable> failure = failure(() -> asked.command().run(journals, nursery, caller, waiting));
            Optional<String> fired = faulty.fired();
            List<String> trace = faulty.trace();
            faulty.heal();
            assertThat(fired).as("%s, call %d", asked, n).isPresent();
            String what = asked + ", call " + n + " " + trace.subList(Math.max(0, n - 3), Math.min(n, trace.size()));
            List<String> after = tables.of(nursery.setting);
            figures.calls++;
            failure.ifPresentOrElse(
                    thrown -> {
                        figures.failed++;
                        checkFailure(asked.fault(), thrown, what);
                    },
                    () -> figures.passed++);
            if (failure.isEmpty()) {
                assertThat(difference(before, after)).as("%s: done", what).isEqualTo(whole);
            } else if (asked.fault().extent() == Extent.AFTER
                    && fired.get().equals("commit")
                    && !after.equals(before)) {
                figures.durable++;
                assertThat(difference(before, after))
                        .as("%s: kept, and the answer lost", what)
                        .isEqualTo(whole);
            } else {
                assertThat(after).as("%s: nothing is half done", what).isEqualTo(before);
            }
            if (asked.fault().state().equals(PASSING)) {
                assertThat(failure).as("%s: passes when run again", what).isEmpty();
            }
            asked.command().run(journals, nursery, caller, waiting);
            assertThat(difference(before, tables.of(nursery.setting)))
                    .as("%s: done once after the repetition", what)
                    .isEqualTo(whole);
            assertThat(faulty.returned()).as("%s: connections given back", what).isEqualTo(faulty.borrowed());
        }

        private static Optional<Throwable> failure(Runnable command) {
            try {
                command.run();
                return Optional.empty();
            } catch (Throwable e) {
                return Optional.of(e);
            }
        }

        private void checkFailure(Fault fault, Throwable thrown, String what) {
            assertThat(thrown)
                    .as(what)
                    .isInstanceOf(
                            REPEATABLE.contains(fault.state())
                                    ? StorageUnavailableException.class
                                    : StorageException.class)
                    .hasMessageContaining(ADVICE.get(fault.state()))
                    .hasMessageContaining("SettingId " + nursery.setting)
                    .hasMessageContaining("SQLState " + fault.state() + ", code " + fault.code())
                    .hasRootCauseMessage("planted");
        }

        /** What the command adds to each table if nothing fails. */
        private Map<String, Long> added(Command command) {
            EntryView waiting = waiting(command);
            Caller caller = caller(command);
            List<String> before = tables.of(nursery.setting);
            command.run(nursery.journals, nursery, caller, waiting);
            return difference(before, tables.of(nursery.setting));
        }

        private Caller caller(Command command) {
            return switch (command) {
                case RECORD, PUBLISH, UPLOAD -> Nursery.once(nursery.staff(nursery.kim));
                case SHARE, IMPORT -> Nursery.once(nursery.staff(nursery.manager));
                case READ_A_PAGE -> nursery.family(nursery.mia);
            };
        }

        /** For a page there is something new to be delivered, and for sharing something to be shared. */
        private EntryView waiting(Command command) {
            return command == Command.READ_A_PAGE
                    ? nursery.journals
                            .writing()
                            .submit(nursery.staff(nursery.kim), nursery.observation("New"))
                            .orElseThrow()
                    : nursery.journals
                            .writing()
                            .submit(nursery.family(nursery.mia), nursery.contribution("From home"))
                            .orElseThrow();
        }

        private static Map<String, Long> difference(List<String> before, List<String> after) {
            return Tables.added(Tables.counts(before), Tables.counts(after));
        }
    }
}
