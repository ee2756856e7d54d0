package org.learningjournal.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.rules.SettingRulesJson;

/**
 * A made-up town: a thousand settings of 60 children each, some with far more entries than others, 1.62 children an entry,
 * of which 12 % are for staff only, 2 % wait and 3 % are drafts. Every second entry has a photo. Tables that no feed reads
 * stay empty. The same seed makes the same town, with more entries or with fewer.
 */
final class Town {
    static final Instant START = Instant.parse("2024-09-01T09:00:00Z");
    static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final int SETTINGS = 1_000;
    private static final int CHILDREN = 60;
    private static final int PARENTS = 40;
    private static final int KEY_WORKERS = 6;
    private static final String LEDGER = " (setting_id, fact_id, revision, recorded_at, recorded_by, from_at, to_at, ";
    private static final String[] WORDS = ("at the water tray she poured and counted then told a friend what would sink"
                    + " or float and laughed when it did not so we tried again with bigger stones blocks and shells")
            .split(" ");

    private final SplittableRandom random = new SplittableRandom(20_261_124L);
    private final Copies copies;
    private final List<Place> places;
    private final double[] shares = new double[SETTINGS];

    /** A setting and who is there. */
    record Place(UUID setting, UUID manager, List<UUID> keyWorkers, List<UUID> parents, List<UUID> children) {}

    Town(Copies copies) {
        this.copies = copies;
        this.places = IntStream.range(0, SETTINGS).mapToObj(number -> place()).toList();
        double sum = 0;
        for (int i = 0; i < SETTINGS; i++) {
            sum += 1.0 / (i + 1);
            shares[i] = sum;
        }
    }

    /** The settings, those with the most entries first. */
    List<Place> places() {
        return places;
    }

    private UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private UUID id() {
        return id(START);
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(number -> id()).toList();
    }

    private Place place() {
        Place place = new Place(id(), id(), ids(KEY_WORKERS), ids(PARENTS), ids(CHILDREN));
        copies.row("setting (setting_id, full_name, zone_id)", place.setting(), "Sample", "Europe/London");
        copies.row(
                "rules (setting_id, revision, recorded_at, recorded_by, from_at, rules_json)",
                place.setting(),
                1,
                Micros.of(START),
                place.manager(),
                Micros.of(START),
                new SettingRulesJson().write(SettingRules.defaults()).replace("\n", " "));
        staff(place, place.manager(), "MANAGER", "ALL_CHILDREN");
        place.keyWorkers().forEach(person -> staff(place, person, "PRACTITIONER", "KEY_CHILDREN"));
        place.parents().forEach(person -> parent(place, person));
        for (int number = 0; number < CHILDREN; number++) {
            child(place, number);
        }
        return place;
    }

    private void ledger(Place place, String table, String columns, Object... values) {
        List<Object> row = new ArrayList<>(List.of(
                place.setting(),
                id(),
                1,
                Micros.of(START),
                place.manager(),
                Micros.of(START),
                Micros.of(Period.FOREVER)));
        row.addAll(List.of(values));
        copies.row(table + LEDGER + columns + ")", row.toArray());
    }

    private void person(Place place, UUID person) {
        copies.row("person (setting_id, person_id, full_name, human_id)", place.setting(), person, "Bo Sample", person);
    }

    private void staff(Place place, UUID person, String rank, String sees) {
        person(place, person);
        ledger(place, "staff_member", "person_id, staff_rank, marks, sees", person, rank, "", sees);
    }

    private void parent(Place place, UUID person) {
        person(place, person);
        ledger(place, "family_member", "person_id", person);
        ledger(place, "undertaking", "person_id, form", person, "0f".repeat(32));
    }

    /** The first parents have two children each. */
    private void child(Place place, int number) {
        UUID child = place.children().get(number);
        UUID parent = place.parents().get(number % PARENTS);
        copies.row(
                "child (setting_id, child_id, given_name, family_name, former_names, born, version)",
                place.setting(),
                child,
                "Child" + number,
                "Sample",
                "",
                "2023-05-04",
                1);
        ledger(place, "enrolment", "child_id, family_access_until", child, Micros.of(Period.FOREVER));
        ledger(
                place,
                "family_link",
                "child_id, person_id, relationship, responsibility",
                child,
                parent,
                "PARENT",
                "YES");
        ledger(
                place,
                "key_worker",
                "child_id, person_id",
                child,
                place.keyWorkers().get(number % KEY_WORKERS));
        for (String purpose : List.of("IMAGE_IN_OTHER_JOURNALS", "NAME_IN_OTHER_JOURNALS")) {
            ledger(
                    place,
                    "consent_answer",
                    "child_id, person_id, purpose, answer, form, channel",
                    child,
                    parent,
                    purpose,
                    random.nextInt(10) < 8 ? "GIVEN" : "REFUSED",
                    "0f".repeat(32),
                    "PAPER");
        }
    }

    /** Entries in the order of time, so that those of a child lie nowhere together. */
    void write(int entries) {
        Duration step = Duration.between(START, NOW).dividedBy(entries + 1L);
        for (int number = 1; number <= entries; number++) {
            new Page(some(), START.plus(step.multipliedBy(number))).write();
        }
    }

    private Place some() {
        double at = random.nextDouble() * shares[SETTINGS - 1];
        int low = 0;
        int high = SETTINGS - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (shares[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return places.get(low);
    }

    /** One entry with all its rows. */
    private final class Page {
        private final Place place;
        private final long at;
        private final UUID entry;
        private final UUID author;
        private final List<UUID> children;
        private final int kind = random.nextInt(100);

        Page(Place place, Instant instant) {
            this.place = place;
            this.at = Micros.of(instant);
            this.entry = id(instant);
            this.author = place.keyWorkers().get(random.nextInt(KEY_WORKERS));
            int die = random.nextInt(100);
            int tagged = die < 59 ? 1 : die < 84 ? 2 : die < 95 ? 3 : 4;
            int first = random.nextInt(CHILDREN);
            this.children = IntStream.range(0, tagged)
                    .mapToObj(next -> place.children().get((first + next * 7) % CHILDREN))
                    .toList();
        }

        private boolean staffOnly() {
            return kind < 12;
        }

        private boolean approved() {
            return kind < 12 || kind >= 17;
        }

        private int shelf() {
            return staffOnly() ? 2 : kind < 14 ? 5 : kind < 17 ? 3 : 1;
        }

        private String state() {
            return approved() ? "APPROVED" : shelf() == 5 ? "SUBMITTED" : "DRAFT";
        }

        void write() {
            UUID setting = place.setting();
            int side = approved() ? 1 : 2;
            copies.row(
                    "entry (setting_id, entry_id, kind, author_id, keeper_id, occurred_at, created_at, version)",
                    setting,
                    entry,
                    "OBSERVATION",
                    author,
                    author,
                    at,
                    at,
                    1);
            copies.row(
                    "revision (setting_id, entry_id, revision, title, body, audience, made_by, made_at)",
                    setting,
                    entry,
                    1,
                    "What was seen",
                    body(),
                    staffOnly() ? "STAFF_ONLY" : "FAMILY",
                    author,
                    at);
            copies.row(
                    "face (setting_id, entry_id, side, revision, shelf, keeper_id, occurred_at, state, since, moved_by,"
                            + " why, remark)",
                    setting,
                    entry,
                    side,
                    1,
                    shelf(),
                    author,
                    at,
                    state(),
                    at,
                    author,
                    "",
                    "");
            copies.row(
                    "revision_element (setting_id, entry_id, revision, framework_id, element_id)",
                    setting,
                    entry,
                    1,
                    "eyfs-2021",
                    "ead.creating");
            for (UUID child : children) {
                copies.row("revision_child (setting_id, entry_id, revision, child_id)", setting, entry, 1, child);
                copies.row(
                        "placement (setting_id, entry_id, side, child_id, shelf, keeper_id, occurred_at)",
                        setting,
                        entry,
                        side,
                        child,
                        shelf(),
                        author,
                        at);
            }
            if (random.nextBoolean()) {
                photo(setting);
            }
            if (shelf() == 1) {
                deliver(setting);
            }
        }

        /** The families have seen it. */
        private void deliver(UUID setting) {
            children.stream()
                    .map(child -> place.parents().get(place.children().indexOf(child) % PARENTS))
                    .distinct()
                    .forEach(parent -> copies.row(
                            "delivery (setting_id, person_id, entry_id, revision, medium_id, capacity, made_at)",
                            setting,
                            parent,
                            entry,
                            1,
                            new UUID(0, 0),
                            "FAMILY",
                            at));
        }

        private void photo(UUID setting) {
            UUID medium = id(Micros.toInstant(at));
            copies.row(
                    "medium (setting_id, medium_id, media_type, byte_length, sha256, uploader_id, uploader_capacity,"
                            + " uploaded_at, state, strangers, reviewed_by, reviewed_at, version)",
                    setting,
                    medium,
                    "JPEG",
                    300_000,
                    "0f".repeat(32),
                    author,
                    "STAFF",
                    at,
                    "READY",
                    "NONE",
                    author,
                    at,
                    1);
            copies.row(
                    "revision_medium (setting_id, entry_id, revision, sort_order, medium_id, caption, alternative)",
                    setting,
                    entry,
                    1,
                    0,
                    medium,
                    "The tray",
                    "");
            for (UUID child : children) {
                copies.row("medium_child (setting_id, medium_id, child_id, formerly)", setting, medium, child, 0);
            }
            if (shelf() == 1) {
                copies.row("shown_since (setting_id, entry_id, medium_id, since)", setting, entry, medium, at);
            }
        }

        private String body() {
            int length = 120 + random.nextInt(500);
            StringBuilder text = new StringBuilder("Child" + random.nextInt(CHILDREN));
            while (text.length() < length) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            return text.toString();
        }
    }
}
