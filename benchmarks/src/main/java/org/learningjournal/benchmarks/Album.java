package org.learningjournal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.export.pdf.MediaSource;
import org.learningjournal.framework.Element;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Shelf;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.people.Setting;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;
import org.learningjournal.visibility.NamedChild;

/** The exported journal that books are made of: a year of entries with photos, goals and comments. */
final class Album {
    private static final Instant START = Instant.parse("2025-09-01T08:00:00Z");
    private static final Duration YEAR = Duration.ofDays(360);
    private static final PersonId MUM = PersonId.at(START);
    private static final PersonId KIT = PersonId.at(START);
    private static final NamedChild ALEX = new NamedChild(ChildId.at(START), "Alex");

    private final Prose prose = new Prose();
    private final List<Element> goals = Frameworks.shipped().all().get(0).elements().stream()
            .filter(element -> element.kind() == Element.Kind.GOAL)
            .toList();
    private final Map<MediumId, Integer> numbers = new HashMap<>();
    private final int photosAnEntry;
    private long ids;
    private final List<JournalExport.Item> items;

    Album(int entries, int photosAnEntry) {
        this.photosAnEntry = photosAnEntry;
        Duration between = YEAR.dividedBy(entries);
        this.items = IntStream.range(0, entries)
                .mapToObj(number -> item(number, START.plus(between.multipliedBy(number))))
                .toList();
    }

    /** The only place that knows the shape of an export. */
    JournalExport export() {
        return new JournalExport(
                new ExportRequest(ALEX.id(), MUM, ExportPurpose.LEAVING),
                START.plus(YEAR),
                new Setting(SettingId.at(START), "Benchmark Nursery", ZoneId.of("Europe/London"), Optional.empty()),
                "Alex Sample",
                ALEX.name(),
                LocalDate.of(2022, 5, 4),
                List.of(new Period(START, START.plus(YEAR))),
                List.of(new JournalExport.KeyWorkerSpan("Kit Sample", Period.since(START))),
                "Robin Sample",
                items,
                List.of(),
                goals);
    }

    List<JournalExport.Item> items() {
        return items;
    }

    /** The names of the goals of an entry, in the order of their ids. */
    List<String> goals(EntryView entry) {
        return goals.stream()
                .filter(goal -> entry.elements().contains(goal.ref()))
                .map(Element::name)
                .toList();
    }

    /** The photos as files of a folder, each under its number. */
    MediaSource photosIn(Path folder) {
        return (entry, medium, out) -> Files.copy(file(folder, medium), out);
    }

    byte[] photo(Path folder, MediumId medium) throws IOException {
        return Files.readAllBytes(file(folder, medium));
    }

    private Path file(Path folder, MediumId medium) {
        return folder.resolve(Negatives.name(numbers.get(medium)));
    }

    private JournalExport.Item item(int number, Instant at) {
        boolean home = number % 6 == 5;
        EntryView view = new EntryView(
                new EntryId(next()),
                home ? EntryKind.CONTRIBUTION : EntryKind.OBSERVATION,
                Shelf.JOURNAL,
                FaceState.APPROVED,
                home ? MUM : KIT,
                at,
                prose.title(number + 1),
                prose.text(),
                List.of(ALEX),
                media(),
                List.of(),
                elements(number),
                List.of(),
                "",
                new Version(1));
        return new JournalExport.Item(view, home ? "Robin Sample" : "Kit Sample", remarks(number, at));
    }

    private List<MediumView> media() {
        List<MediumView> media = new ArrayList<>();
        for (int i = 0; i < photosAnEntry; i++) {
            MediumId id = new MediumId(next());
            numbers.put(id, numbers.size());
            media.add(new MediumView(id, MediaType.JPEG, 2_500_000, prose.caption(), "", Optional.empty()));
        }
        return media;
    }

    private Set<ElementRef> elements(int number) {
        Set<ElementRef> some = new HashSet<>();
        for (int i = 0; i < number % 4; i++) {
            some.add(goals.get((number + 5 * i) % goals.size()).ref());
        }
        return some;
    }

    /** Every third entry has a thread of two. */
    private List<JournalExport.Remark> remarks(int number, Instant at) {
        return number % 3 != 0 ? List.of() : List.of(remark(MUM, Capacity.FAMILY, at), remark(KIT, Capacity.STAFF, at));
    }

    private JournalExport.Remark remark(PersonId author, Capacity capacity, Instant at) {
        CommentView view = new CommentView(
                new CommentId(next()),
                author,
                capacity,
                prose.sentences(2),
                Optional.empty(),
                at.plus(Duration.ofHours(9)),
                Comment.State.SHOWN,
                Optional.empty());
        return new JournalExport.Remark(view, capacity == Capacity.FAMILY ? "Robin Sample" : "Kit Sample");
    }

    private UUID next() {
        return new UUID(0, ++ids);
    }
}
