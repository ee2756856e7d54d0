package org.learningjournal.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.writing.NewObservation;

/**
 * Records and publishes observations through the front door, each under a request id, against inserts of the same rows: the
 * entry, its revision with children and element, its face and placements, what it was saved as, the line in the trail, the
 * head of the trail and the request. Both write one transaction an observation, through the same pool, to a server with fsync
 * on; the inserts decide nothing and read nothing. First one writer, then eight, each at a setting of its own; the last
 * figure is the worse of the two.
 */
final class Write implements Benchmark {
    private static final int ENTRIES = 50_000;
    private static final int WRITERS = 8;
    private static final int ROUNDS = 5;
    private static final int WARM = 20_000;
    private static final int CALLS = 2_000;
    private static final double LIMIT = 2;
    private static final String TITLE = "At the water tray";
    private static final String TEXT =
            "She poured and counted, then told a friend what would sink or float. ".repeat(4);

    private final AtomicLong number = new AtomicLong();

    Write() {}

    /** What writes one observation more. */
    private interface Pen {
        void write(Instant at);
    }

    @Override
    public String name() {
        return "write";
    }

    @Override
    public String sentence() {
        return "Records and publishes observations on PostgreSQL through the front door, against bare inserts of the rows.";
    }

    @Override
    public Figure run(String... arguments) {
        try (Server server = new Server();
                HikariDataSource pool = server.database("journal", 30)) {
            List<Town.Place> places;
            try (Copies copies = new Copies(pool)) {
                Town town = new Town(copies);
                town.write(ENTRIES);
                places = town.places();
            }
            Server.execute(pool, "vacuum analyze");
            Journals journals = Journals.builder()
                    .storage(JdbcStorage.owning(pool, Dialect.POSTGRESQL))
                    .build();
            List<Pen> ours = IntStream.range(0, WRITERS)
                    .mapToObj(each -> frontDoor(journals, places.get(each)))
                    .toList();
            List<Pen> bare = IntStream.range(WRITERS, 2 * WRITERS)
                    .mapToObj(each -> byHand(pool, places.get(each)))
                    .toList();
            List<UUID> here =
                    places.stream().limit(WRITERS).map(Town.Place::setting).toList();
            List<UUID> there = places.stream()
                    .skip(WRITERS)
                    .limit(WRITERS)
                    .map(Town.Place::setting)
                    .toList();
            Rows hereBefore = Rows.of(pool, here);
            Rows thereBefore = Rows.of(pool, there);
            Figure one = compared("write-one", pool, ours.subList(0, 1), bare.subList(0, 1));
            System.out.println(one.line());
            Figure eight = compared("write-eight", pool, ours, bare);
            System.out.println(eight.line());
            Rows.compare(
                    Rows.of(pool, here).since(hereBefore), Rows.of(pool, there).since(thereBefore));
            return new Figure(name(), Math.max(one.ratio(), eight.ratio()), LIMIT);
        }
    }

    private static Pen frontDoor(Journals journals, Town.Place place) {
        SettingId setting = new SettingId(place.setting());
        PersonId author = new PersonId(place.keyWorkers().get(0));
        Set<ChildId> children = children(place).stream().map(ChildId::new).collect(Collectors.toSet());
        return at -> {
            NewObservation observation = NewObservation.about(children, TITLE, TEXT, at)
                    .withElements(Set.of(new ElementRef("eyfs-2021", "cl.speaking")));
            Caller caller = Caller.staff(setting, author, at).withRequest(RequestId.at(at));
            var outcome = journals.writing().submit(caller, observation);
            if (!(outcome instanceof Outcome.Done)) {
                throw new IllegalStateException("not published but " + outcome);
            }
        };
    }

    private static Pen byHand(HikariDataSource pool, Town.Place place) {
        WriteByHand hand = new WriteByHand(pool, place);
        return at -> hand.publish(children(place), TITLE, TEXT, at);
    }

    /** Two key children of the author. */
    private static List<UUID> children(Town.Place place) {
        return List.of(place.children().get(0), place.children().get(6));
    }

    private Figure compared(String name, HikariDataSource pool, List<Pen> ours, List<Pen> bare) {
        warm(pool, ours, bare);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int each = CALLS / ours.size();
            double first = seconds(round % 2 == 0 ? ours : bare, each);
            double second = seconds(round % 2 == 0 ? bare : ours, each);
            double door = round % 2 == 0 ? first : second;
            double hand = round % 2 == 0 ? second : first;
            ratios.add(door / hand);
            System.out.printf(
                    "%s: front door %.0f/s, bare inserts %.0f/s%n",
                    name, each * ours.size() / door, each * bare.size() / hand);
        }
        return new Figure(name, Turns.median(ratios.stream().mapToDouble(ratio -> ratio)), LIMIT);
    }

    /** Until all is compiled, and tables that were empty have been looked after, as a server of some age does by itself. */
    private void warm(HikariDataSource pool, List<Pen> ours, List<Pen> bare) {
        for (int half = 0; half < 2; half++) {
            seconds(ours, WARM / 2 / ours.size());
            seconds(bare, WARM / 2 / bare.size());
            Server.execute(pool, "vacuum analyze");
            Server.execute(pool, "checkpoint");
        }
    }

    /** Each pen writes so many, all at the same time. */
    private double seconds(List<Pen> pens, int each) {
        ExecutorService threads = Executors.newFixedThreadPool(pens.size());
        long start = System.nanoTime();
        CompletableFuture.allOf(pens.stream()
                        .map(pen -> CompletableFuture.runAsync(
                                () -> IntStream.range(0, each).forEach(call -> pen.write(next())), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
        threads.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    private Instant next() {
        return Town.NOW.plusMillis(number.incrementAndGet());
    }
}
