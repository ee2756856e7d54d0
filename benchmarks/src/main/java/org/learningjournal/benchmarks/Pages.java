package org.learningjournal.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Uuids;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.journal.Audience;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.NewObservation.Wish;

/**
 * What a setting wrote before in another system: 1.4 children an entry, every eighth for staff only, every second with a photo,
 * which stands in the database already. Those about one child name it. The same seed makes the same pages for any setting.
 */
final class Pages {
    private static final String TEXT = "poured and counted, then told a friend what would sink or float. ".repeat(4);
    private static final Duration SPAN = Duration.between(Town.START, Town.NOW);

    private final SplittableRandom random = new SplittableRandom(20_261_124L);
    private final Town.Place place;
    private int number;

    Pages(Town.Place place) {
        this.place = place;
    }

    /** The next batches; their photos are written to the database now. */
    List<ImportBatch> next(int batches, int items, Copies copies) {
        return IntStream.range(0, batches)
                .mapToObj(batch -> new ImportBatch(
                        IntStream.range(0, items).mapToObj(item -> item(copies)).toList()))
                .toList();
    }

    private EarlierObservation item(Copies copies) {
        int die = random.nextInt(100);
        int tagged = die < 70 ? 1 : die < 90 ? 2 : 3;
        int first = random.nextInt(place.children().size());
        Set<ChildId> children = IntStream.range(0, tagged)
                .mapToObj(next -> (first + next * 7) % place.children().size())
                .map(at -> new ChildId(place.children().get(at)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Instant at = Town.START.plus(SPAN.dividedBy(1_000_000).multipliedBy(random.nextInt(1_000_000)));
        UUID author = place.keyWorkers().get(random.nextInt(place.keyWorkers().size()));
        Optional<UUID> photo =
                random.nextBoolean() ? Optional.of(photo(place.children().get(first), at, copies)) : Optional.empty();
        return new EarlierObservation(
                "page-" + number++,
                new PersonId(author),
                new NewObservation(
                        children,
                        "What was seen",
                        (tagged == 1 ? "Child" + first + " " : "They ") + TEXT,
                        at,
                        random.nextInt(8) == 0 ? Audience.STAFF_ONLY : Audience.FAMILY,
                        photo.map(medium -> List.of(new NewAttachment(new MediumId(medium), "The tray", "")))
                                .orElse(List.of()),
                        Set.of(new ElementRef("eyfs-2021", "cl.speaking")),
                        Wish.PUBLISH));
    }

    private UUID photo(UUID child, Instant at, Copies copies) {
        UUID medium = Uuids.at(at);
        copies.row(
                "medium (setting_id, medium_id, media_type, byte_length, sha256, uploader_id, uploader_capacity,"
                        + " uploaded_at, state, strangers, reviewed_by, reviewed_at, version)",
                place.setting(),
                medium,
                "JPEG",
                300_000,
                "0f".repeat(32),
                place.manager(),
                "STAFF",
                Micros.of(at),
                "READY",
                "NONE",
                place.manager(),
                Micros.of(at),
                1);
        copies.row("medium_child (setting_id, medium_id, child_id, formerly)", place.setting(), medium, child, 0);
        return medium;
    }
}
