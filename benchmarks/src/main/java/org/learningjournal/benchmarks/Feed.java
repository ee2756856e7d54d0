package org.learningjournal.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcStorage;

/**
 * Full pages of 20 that were delivered before, through the front door on PostgreSQL. They are held against the same pages by
 * hand: prepared statements in one transaction through the same pool, one for all facts of the caller, one for all facts of the
 * children, and one for each other table; the rows are put into plain objects and otherwise left alone. And they are held
 * against themselves among a tenth of the entries. Printed, but held to no limit: what they are of pages by hand that read the
 * facts table by table, and of the bare statement that finds the entries. Before anything is measured, all ways have to find
 * the same entries in the same order. The last figure is the worst of those before it.
 */
final class Feed implements Benchmark {
    private static final int ENTRIES = 1_000_000;
    private static final int TENTH = 10;
    private static final double LIMIT = 1.5;
    private static final int FIRST = 2;
    private static final int LAST = 12;
    private static final int WARM = 1_500;
    private static final int CALLS = 400;
    private static final int ROUNDS = 5;

    Feed() {}

    /** A database with so many entries, and both ways to read it. */
    private record Side(
            int entries,
            HikariDataSource pool,
            Journals journals,
            FeedByHand byHand,
            FeedByHand byTable,
            List<Town.Place> places) {}

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public String sentence() {
        return "Lists full pages of 20 on PostgreSQL through the front door, against the same by hand; --entries 1000000.";
    }

    @Override
    public Figure run(String... arguments) {
        int entries =
                arguments.length == 2 && arguments[0].equals("--entries") ? Integer.parseInt(arguments[1]) : ENTRIES;
        try (Server server = new Server()) {
            Side small = side(server, "small", entries / TENTH);
            Side large = side(server, "large", entries);
            List<Figure> figures = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                figures.addAll(measured(kind, small, large));
            }
            double worst = figures.stream().mapToDouble(Figure::ratio).max().orElseThrow();
            small.pool().close();
            large.pool().close();
            return new Figure(name(), worst, LIMIT);
        }
    }

    private static Side side(Server server, String name, int entries) {
        long start = System.nanoTime();
        HikariDataSource pool = server.database(name, 30);
        List<Town.Place> places;
        try (Copies copies = new Copies(pool)) {
            Town town = new Town(copies);
            town.write(entries);
            places = town.places();
        }
        Server.execute(pool, "vacuum analyze");
        Server.execute(pool, "checkpoint");
        System.out.printf("%,d entries loaded in %d s%n", entries, (System.nanoTime() - start) / 1_000_000_000);
        Journals journals = Journals.builder()
                .storage(JdbcStorage.owning(pool, Dialect.POSTGRESQL))
                .build();
        return new Side(entries, pool, journals, FeedByHand.united(pool), FeedByHand.byTable(pool), places);
    }

    /** Who reads what. */
    private enum Kind {
        FAMILY {
            @Override
            List<UUID> readers(Town.Place place) {
                return place.parents().subList(0, 4);
            }

            @Override
            List<UUID> ours(Side side, Reader reader) {
                return list(side, Caller.family(reader.setting(), reader.person(), Town.NOW));
            }

            @Override
            List<UUID> byHand(FeedByHand hand, Reader reader) {
                return hand.journal(reader.place().setting(), reader.id(), "family_link", 1)
                        .ids();
            }

            @Override
            FeedByHand.Lanes bare(Reader reader) {
                int number = reader.place().parents().indexOf(reader.id());
                return FeedByHand.lanes(reader.place().setting(), every(reader.place(), number, 40), 1);
            }
        },
        KEY_WORKER {
            @Override
            List<UUID> readers(Town.Place place) {
                return place.keyWorkers().subList(0, 4);
            }

            @Override
            List<UUID> ours(Side side, Reader reader) {
                return list(side, Caller.staff(reader.setting(), reader.person(), Town.NOW));
            }

            @Override
            List<UUID> byHand(FeedByHand hand, Reader reader) {
                return hand.journal(reader.place().setting(), reader.id(), "key_worker", 1, 2)
                        .ids();
            }

            @Override
            FeedByHand.Lanes bare(Reader reader) {
                int number = reader.place().keyWorkers().indexOf(reader.id());
                return FeedByHand.lanes(reader.place().setting(), every(reader.place(), number, 6), 1, 2);
            }
        },
        MODERATION {
            @Override
            List<UUID> readers(Town.Place place) {
                return List.of(place.manager());
            }

            @Override
            List<UUID> ours(Side side, Reader reader) {
                return side
                        .journals()
                        .moderation()
                        .queue(
                                Caller.staff(reader.setting(), reader.person(), Town.NOW),
                                PageRequest.oldest(FeedByHand.PAGE))
                        .items()
                        .stream()
                        .map(waiting -> waiting.item().id().value())
                        .toList();
            }

            @Override
            List<UUID> byHand(FeedByHand hand, Reader reader) {
                return hand.queue(reader.place().setting(), reader.id()).ids();
            }

            @Override
            FeedByHand.Lanes bare(Reader reader) {
                return FeedByHand.waiting(reader.place().setting());
            }
        };

        abstract List<UUID> readers(Town.Place place);

        abstract List<UUID> ours(Side side, Reader reader);

        abstract List<UUID> byHand(FeedByHand hand, Reader reader);

        abstract FeedByHand.Lanes bare(Reader reader);

        String title() {
            return "feed-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static List<UUID> list(Side side, Caller caller) {
            return side
                    .journals()
                    .reading()
                    .list(caller, EntryQuery.published().newest(FeedByHand.PAGE))
                    .items()
                    .stream()
                    .map(entry -> entry.id().value())
                    .toList();
        }

        private static List<UUID> every(Town.Place place, int from, int step) {
            List<UUID> some = new ArrayList<>();
            for (int number = from; number < place.children().size(); number += step) {
                some.add(place.children().get(number));
            }
            return some;
        }
    }

    private record Reader(Town.Place place, UUID id) {
        SettingId setting() {
            return new SettingId(place.setting());
        }

        PersonId person() {
            return new PersonId(id);
        }
    }

    /** Four ways to read one page, called in turn. */
    private static List<Figure> measured(Kind kind, Side small, Side large) {
        List<Reader> readers = large.places().subList(FIRST, LAST).stream()
                .flatMap(place -> kind.readers(place).stream().map(id -> new Reader(place, id)))
                .toList();
        IntFunction<Reader> reader = number -> readers.get(number % readers.size());
        Turns turns = new Turns(List.of(
                new Turns.Way(
                        "front door",
                        number -> kind.ours(large, reader.apply(number)).size()),
                new Turns.Way(
                        "by hand",
                        number -> kind.byHand(large.byHand(), reader.apply(number))
                                .size()),
                new Turns.Way(
                        "among a tenth",
                        number -> kind.ours(small, reader.apply(number)).size()),
                new Turns.Way(
                        "by hand, table by table",
                        number -> kind.byHand(large.byTable(), reader.apply(number))
                                .size()),
                new Turns.Way(
                        "feed statement",
                        number -> large.byHand()
                                .bare(kind.bare(reader.apply(number)))
                                .size())));
        readers.forEach(each -> compare(kind, large, each));
        turns.run(FeedByHand.PAGE, WARM);
        List<double[]> rounds = turns.rounds(ROUNDS, FeedByHand.PAGE, CALLS);
        print(kind, turns, rounds);
        double ratio = ratio(rounds, 1);
        double growth = ratio(rounds, 2);
        Figure against = new Figure(kind.title(), ratio, LIMIT);
        Figure grown = new Figure(kind.title() + "-growth", growth, LIMIT);
        System.out.println(against.line());
        System.out.println(grown.line());
        return List.of(against, grown);
    }

    private static void compare(Kind kind, Side side, Reader reader) {
        List<UUID> expected = kind.ours(side, reader);
        List<List<UUID>> others = List.of(
                kind.byHand(side.byHand(), reader),
                kind.byHand(side.byTable(), reader),
                side.byHand().bare(kind.bare(reader)));
        if (expected.size() != FeedByHand.PAGE || others.stream().anyMatch(other -> !other.equals(expected))) {
            throw new IllegalStateException(kind + " reads " + expected + " and by hand " + others);
        }
    }

    /** How many times what another way takes: the middle of the rounds. */
    private static double ratio(List<double[]> rounds, int other) {
        return Turns.median(rounds.stream().mapToDouble(each -> each[0] / each[other]));
    }

    private static void print(Kind kind, Turns turns, List<double[]> rounds) {
        for (int way = 0; way < turns.ways().size(); way++) {
            int number = way;
            System.out.printf(
                    "%s: %s p50 %.0f us, of which the front door's is %.2f times%n",
                    kind.title(),
                    turns.ways().get(way).name(),
                    Turns.median(rounds.stream().mapToDouble(each -> each[number])),
                    ratio(rounds, way));
        }
    }
}
