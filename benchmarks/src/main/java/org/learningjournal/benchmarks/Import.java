package org.learningjournal.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportTotals;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcStorage;

/** Imports a setting's history through the front door, against bare batched inserts of the same rows. */
final class Import implements Benchmark {
    private static final int ENTRIES = 50_000;
    private static final int ITEMS = 500;
    private static final int WARM = 20;
    private static final int BATCHES = 20;
    private static final int ROUNDS = 5;
    private static final double LIMIT = 2;

    Import() {}

    /** One way to import into a setting of its own. */
    private record Way(Pages pages, Consumer<List<ImportBatch>> into) {}

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String sentence() {
        return "Imports batches of 500 observations on PostgreSQL through the front door, against bare batched inserts.";
    }

    @Override
    public Figure run(String... arguments) {
        try (Server server = new Server();
                HikariDataSource pool = server.batching("journal", 30)) {
            List<Town.Place> places;
            try (Copies copies = new Copies(pool)) {
                Town town = new Town(copies);
                town.write(ENTRIES);
                places = town.places();
            }
            Server.execute(pool, "vacuum analyze");
            System.out.println("reWriteBatchedInserts=true on the one pool of both, " + ITEMS + " entries a batch");
            Town.Place one = places.get(places.size() - 1);
            Town.Place other = places.get(places.size() - 2);
            ImportByHand hand = new ImportByHand(pool, other, Town.NOW);
            Way ours = new Way(new Pages(one), frontDoor(pool, one));
            Way bare = new Way(new Pages(other), batches -> batches.forEach(hand::write));
            List<UUID> here = List.of(one.setting());
            List<UUID> there = List.of(other.setting());
            Rows hereBefore = Rows.of(pool, here);
            Rows thereBefore = Rows.of(pool, there);
            Figure figure = compared(pool, ours, bare);
            Rows.compare(
                    Rows.of(pool, here).since(hereBefore), Rows.of(pool, there).since(thereBefore));
            return figure;
        }
    }

    private static Consumer<List<ImportBatch>> frontDoor(DataSource pool, Town.Place place) {
        Journals journals = Journals.builder()
                .storage(JdbcStorage.owning(pool, Dialect.POSTGRESQL))
                .build();
        Caller manager = Caller.staff(new SettingId(place.setting()), new PersonId(place.manager()), Town.NOW)
                .from(Place.AT_SETTING);
        return batches -> {
            Outcome<ImportTotals> outcome = journals.importing()
                    .run(manager.withRequest(RequestId.at(Town.NOW)), batches.iterator(), (batch, soFar) -> {});
            if (outcome.orElseThrow().imported() != batches.size() * ITEMS) {
                throw new IllegalStateException("not all imported but " + outcome);
            }
        };
    }

    private Figure compared(DataSource pool, Way ours, Way bare) {
        seconds(pool, ours, WARM);
        seconds(pool, bare, WARM);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double first = seconds(pool, round % 2 == 0 ? ours : bare, BATCHES);
            double second = seconds(pool, round % 2 == 0 ? bare : ours, BATCHES);
            double door = round % 2 == 0 ? first : second;
            double hand = round % 2 == 0 ? second : first;
            ratios.add(door / hand);
            System.out.printf(
                    Locale.ROOT,
                    "front door %.0f entries/s, bare batches %.0f entries/s, ratio %.2f%n",
                    BATCHES * ITEMS / door,
                    BATCHES * ITEMS / hand,
                    door / hand);
        }
        return new Figure(name(), Turns.median(ratios.stream().mapToDouble(ratio -> ratio)), LIMIT);
    }

    /** What is to be imported is at hand before the clock runs. */
    private static double seconds(DataSource pool, Way way, int count) {
        List<ImportBatch> batches;
        try (Copies copies = new Copies(pool)) {
            batches = way.pages().next(count, ITEMS, copies);
        }
        long start = System.nanoTime();
        way.into().accept(batches);
        return (System.nanoTime() - start) / 1e9;
    }
}
