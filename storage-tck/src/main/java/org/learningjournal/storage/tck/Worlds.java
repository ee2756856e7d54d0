package org.learningjournal.storage.tck;

import static org.learningjournal.storage.tck.Samples.NOON;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Side;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;

/**
 * Makes small hostile worlds: many ties, ids on both sides of the sign, both faces, every shelf, and neighbours that share all
 * ids. The same seed makes the same worlds, except for the ids of their settings, which are always new, so that one storage
 * may hold the worlds of many runs.
 *
 * @param random where everything comes from
 */
public record Worlds(Random random) {
    /** The system property that holds the seed of the first world, to repeat a failed run. */
    public static final String SEED = "learningjournal.seed";

    private static final List<Long> HALVES = List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);

    /** Checks that there is a source. */
    public Worlds {
        Objects.requireNonNull(random, "random");
    }

    /**
     * The seed of this run.
     *
     * @return the system property's value, else another number each time
     */
    public static long seed() {
        Long given = Long.getLong(SEED);
        return given == null ? new SecureRandom().nextInt() : given;
    }

    /**
     * Worlds from a seed.
     *
     * @param seed any number
     * @return a maker of worlds
     */
    public static Worlds from(long seed) {
        return new Worlds(new Random(seed));
    }

    /**
     * Two settings whose children, persons, media and entries have the same ids and otherwise nothing in common.
     *
     * @return two worlds
     */
    public List<World> neighbours() {
        List<UUID> ids = Stream.generate(this::id).distinct().limit(80).toList();
        return List.of(world(ids), world(ids));
    }

    /**
     * One setting.
     *
     * @return a world
     */
    public World world() {
        return neighbours().get(0);
    }

    /**
     * A scope of a world, from nothing to everything on one side.
     *
     * @param world the world
     * @param side approved or working faces
     * @return a scope with up to eight lanes, which often overlap
     */
    public EntryScope scope(World world, Side side) {
        return new RandomScopes(this, world).any(side);
    }

    private World world(List<UUID> ids) {
        Setting setting = Samples.aSetting();
        SettingId at = setting.id();
        List<Child> children = ids.subList(0, between(2, 6)).stream()
                .map(id -> child(at, new ChildId(id)))
                .toList();
        List<Person> persons = ids.subList(6, 6 + between(2, 5)).stream()
                .map(id -> new PersonId(id))
                .map(id -> new Person(id, at, "Person " + between(1, 9), id, Optional.empty()))
                .toList();
        List<Medium> media = ids.subList(11, 11 + between(0, 4)).stream()
                .map(id -> medium(new MediumId(id), children, any(persons)))
                .toList();
        List<List<Entry>> lives = new ArrayList<>();
        LifeOfEntry life = new LifeOfEntry(this, children, persons, media);
        ids.subList(15, 15 + between(5, 60)).forEach(id -> lives.add(life.of(new EntryId(id))));
        return new World(setting, children, persons, media, lives);
    }

    private static Child child(SettingId at, ChildId id) {
        return new Child(id, at, "Ada", "Byron", Optional.empty(), LocalDate.of(2022, 2, 28), Optional.empty());
    }

    private Medium medium(MediumId id, List<Child> children, Person by) {
        Depiction depiction = chance(50)
                ? new Depiction.Unreviewed()
                : new Depiction.Reviewed(
                        Set.copyOf(some(children.stream().map(Child::id).toList(), 0)),
                        any(List.of(Depiction.Strangers.values())),
                        by.id(),
                        NOON);
        return new Medium(
                id,
                by.setting(),
                any(List.of(MediaType.values())),
                between(1, 1_000_000),
                "0f".repeat(32),
                by.id(),
                any(List.of(Capacity.values())),
                NOON,
                Medium.State.READY,
                depiction,
                new Version(1));
    }

    /** An id that often differs from others in one half only, and on either side of the sign. */
    private UUID id() {
        long high = chance(50) ? any(HALVES) : random.nextLong();
        long low = chance(20) ? any(HALVES) : random.nextLong();
        return new UUID(high, low);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** At least so many of some things, and at most three, in an order that depends on the seed alone. */
    <T> List<T> some(List<T> all, int least) {
        return random.ints(3, 0, Math.max(1, all.size()))
                .limit(between(least, 3))
                .distinct()
                .filter(place -> place < all.size())
                .mapToObj(all::get)
                .toList();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
