package org.learningjournal.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Shelf;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.ExportScope;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.KeyWorkerSpan;
import org.learningjournal.leaving.JournalExport.Remark;
import org.learningjournal.leaving.JournalExport.Withheld;
import org.learningjournal.people.Setting;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;
import org.learningjournal.visibility.NamedChild;

/** Writes made-up journals, entry by entry, without a storage: always the same for the same calls. */
final class SampleJournal {
    static final Instant LAST_DAY = Instant.parse("2026-07-21T15:00:00Z");
    private static final ChildId ADA = new ChildId(uuid("ada"));
    private static final PersonId KIM = new PersonId(uuid("kim"));
    private static final PersonId MOTHER = new PersonId(uuid("mother"));

    private final List<Item> items = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final Map<MediumId, byte[]> originals = new HashMap<>();
    private String name = "Ada Muster";

    private static UUID uuid(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    /** One photo, or another medium, of an entry. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Shot(MediaType type, byte[] bytes, String caption, String alternative) {
        static Shot photo(int width, int height, int seed, String caption) {
            return new Shot(MediaType.JPEG, Photographs.landscape(width, height, seed * 7919), caption, "");
        }

        /** About a quarter of a megabyte of nothing. */
        static Shot noise(int seed) {
            BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
            Random random = new Random(seed);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, random.nextInt());
                }
            }
            return new Shot(MediaType.JPEG, Photographs.written(image, "jpg"), "", "Noise");
        }
    }

    SampleJournal named(String other) {
        name = other;
        return this;
    }

    SampleJournal observed(String day, String title, String text, List<String> goals, Shot... shots) {
        return told(EntryKind.OBSERVATION, day, title, text, goals, List.of(), shots);
    }

    SampleJournal fromHome(String day, String title, String text, Shot... shots) {
        return told(EntryKind.CONTRIBUTION, day, title, text, List.of(), List.of(), shots);
    }

    SampleJournal told(
            EntryKind kind,
            String day,
            String title,
            String text,
            List<String> goals,
            List<String> comments,
            Shot... shots) {
        Instant at = LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
        List<MediumView> media = new ArrayList<>();
        for (Shot shot : shots) {
            MediumId id = new MediumId(uuid(title + day + "/" + media.size()));
            originals.put(id, shot.bytes());
            media.add(new MediumView(
                    id, shot.type(), shot.bytes().length, shot.caption(), shot.alternative(), Optional.empty()));
        }
        boolean home = kind == EntryKind.CONTRIBUTION;
        EntryView view = new EntryView(
                new EntryId(uuid(day + title)),
                kind,
                Shelf.JOURNAL,
                FaceState.APPROVED,
                home ? MOTHER : KIM,
                at,
                title,
                text,
                List.of(new NamedChild(ADA, "Ada")),
                media,
                List.of(),
                goals.stream().map(goal -> new ElementRef("eyfs-2021", goal)).collect(Collectors.toSet()),
                List.of(),
                "",
                new Version(1));
        List<Remark> remarks = new ArrayList<>();
        for (String comment : comments) {
            boolean family = remarks.size() % 2 == 0;
            remarks.add(new Remark(
                    new CommentView(
                            new CommentId(uuid(day + title + comment)),
                            family ? MOTHER : KIM,
                            family ? Capacity.FAMILY : Capacity.STAFF,
                            comment,
                            Optional.empty(),
                            at.plusSeconds(36_000 + remarks.size() * 600L),
                            Comment.State.SHOWN,
                            Optional.empty()),
                    family ? "Mo Muster" : "Kim Sample"));
        }
        items.add(new Item(view, home ? "Mo Muster" : "Kim Sample", remarks));
        return this;
    }

    /** One medium of the last entry is withheld. */
    SampleJournal withholding(Code code) {
        EntryView last = items.get(items.size() - 1).view();
        withheld.add(new Withheld(last.id(), last.occurredAt(), last.title(), Reason.of(code)));
        return this;
    }

    /** The same journal as the book of a group of which Ada is one. */
    GroupExport group() {
        JournalExport own = export();
        ChildId other = new ChildId(uuid("ida"));
        GroupExportRequest request = new GroupExportRequest(
                "Owls 2026",
                List.of(
                        new GroupExportRequest.Member(ADA, Set.of(MOTHER)),
                        new GroupExportRequest.Member(other, Set.of(new PersonId(uuid("father"))))),
                ExportPurpose.LEAVING,
                own.stays().get(0));
        List<Item> shared = own.items().stream()
                .map(item -> new Item(
                        item.view(), item.view().kind() == EntryKind.CONTRIBUTION ? "" : item.authorName(), List.of()))
                .toList();
        return new GroupExport(
                request, own.at(), own.setting(), "Owls 2026", List.of(), shared, own.withheld(), own.elements());
    }

    JournalExport export() {
        return export(new ExportScope.WholeJournal());
    }

    JournalExport export(ExportScope scope) {
        Period stay = new Period(Instant.parse("2025-09-01T00:00:00Z"), LAST_DAY);
        Instant change = Instant.parse("2026-02-16T00:00:00Z");
        Set<ElementRef> used = new HashSet<>();
        items.forEach(item -> used.addAll(item.view().elements()));
        return new JournalExport(
                new ExportRequest(ADA, MOTHER, ExportPurpose.LEAVING, scope),
                LAST_DAY,
                new Setting(
                        new SettingId(uuid("setting")), "Puddle Lane", ZoneId.of("Europe/London"), Optional.empty()),
                name,
                "Ada",
                LocalDate.of(2022, 3, 14),
                List.of(stay),
                List.of(
                        new KeyWorkerSpan("Kim Sample", new Period(stay.from(), change)),
                        new KeyWorkerSpan("Lee Example", new Period(change, LAST_DAY))),
                "Mo Muster",
                items,
                withheld,
                Frameworks.shipped().all().get(0).elements().stream()
                        .filter(element -> used.contains(element.ref()))
                        .toList());
    }

    MediaSource media() {
        return (entry, medium, out) -> {
            byte[] bytes = originals.get(medium);
            if (bytes == null) {
                throw new IOException("there is no such original");
            }
            out.write(bytes);
        };
    }

    /** The same media, and the same picture for every recording. */
    MediaSource mediaWithPosters(byte[] poster) {
        MediaSource plain = media();
        return new MediaSource() {
            @Override
            public void copy(EntryId entry, MediumId medium, OutputStream out) throws IOException {
                plain.copy(entry, medium, out);
            }

            @Override
            public Optional<Poster> poster(EntryId entry, MediumId medium) {
                return Optional.of(new Poster("image/jpeg", () -> new ByteArrayInputStream(poster)));
            }
        };
    }

    /** A year with something of everything that a journal has. */
    static SampleJournal year() {
        SampleJournal journal = new SampleJournal();
        String tower = "Ada carried the long blocks one at a time from the shelf to the carpet. She stood them on end,"
                + " looked at each for a while, and moved two of them closer together before she laid the flat piece"
                + " across. “It’s a bridge,” she said, “and now it’s a door.”\n\nWhen it fell she laughed and began"
                + " again with the widest block at the bottom. She worked for twenty minutes and asked for help with"
                + " the last one only.";
        journal.told(
                EntryKind.OBSERVATION,
                "2025-09-15",
                "A bridge that became a door",
                tower,
                List.of("m.goal.number", "ead.goal.creating-with-materials"),
                List.of("At home she builds with cushions. We will bring a photo!", "We would love that."),
                Shot.photo(1500, 1000, 1, "Just before it fell for the third time"));
        journal.observed(
                "2025-09-29",
                "Two friends at the water tray",
                "They poured from jug to jug and talked about full, empty and half.",
                List.of("cl.goal.speaking", "m.goal.number"),
                Shot.photo(900, 1200, 2, "Full"),
                Shot.photo(900, 1200, 3, "Half"));
        journal.fromHome(
                "2025-10-05",
                "Leaves on the way home",
                "We counted nineteen colours. She wants to keep them all, and now they are in every pocket we own.",
                Shot.photo(1200, 900, 4, ""),
                Shot.photo(1200, 900, 5, ""),
                Shot.photo(1200, 900, 6, "Brown is a colour too"));
        journal.observed(
                "2025-10-20",
                "The whole town",
                "The carpet town has a station, a shop and a hospital for bears.",
                List.of("utw.goal.people-culture-and-communities", "psed.goal.building-relationships"),
                Shot.photo(2400, 800, 7, "From the station to the hospital"),
                Shot.photo(1200, 900, 8, ""),
                Shot.photo(1200, 900, 9, ""),
                Shot.photo(1200, 900, 10, ""));
        journal.withholding(Code.SHOWS_ANOTHER_CHILD);
        Shot[] many = new Shot[11];
        for (int i = 0; i < many.length; i++) {
            boolean portrait = i % 3 == 1;
            many[i] = Shot.photo(portrait ? 600 : 900, portrait ? 900 : 600, 20 + i, i == 4 ? "The tallest one" : "");
        }
        journal.observed(
                "2025-11-10",
                "Sunflowers, measured every Friday",
                "Eleven Fridays, eleven photos.",
                List.of("m.goal.numerical-patterns", "utw.goal.the-natural-world"),
                many);
        journal.observed(
                "2026-01-12",
                "A song about snow",
                "She made up three verses and taught them to the others.",
                List.of("ead.goal.being-imaginative-and-expressive", "cl.goal.speaking"),
                new Shot(MediaType.MP4, Tapes.mp4(151), "The second verse", ""),
                new Shot(MediaType.MP3, Tapes.mp3(), "", ""),
                new Shot(MediaType.HEIC, new byte[] {0, 1, 2, 3}, "The snow itself", ""));
        journal.observed(
                "2026-03-03",
                "First words on paper",
                "“ADA”, from left to right, and then the names of both cats.",
                List.of("l.goal.writing", "pd.goal.fine-motor-skills"),
                Shot.photo(1000, 1000, 31, "All four corners are hers"));
        journal.observed(
                "2026-07-14",
                "The last day but five",
                "Ada showed the new children where the wellingtons live.",
                List.of("psed.goal.building-relationships", "psed.goal.self-regulation"));
        return journal;
    }
}
