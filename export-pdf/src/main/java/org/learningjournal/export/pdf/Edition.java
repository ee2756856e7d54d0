package org.learningjournal.export.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.compose.JournalBook;
import org.learningjournal.export.pdf.compose.Materials;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.export.pdf.layout.PrintJob;
import org.learningjournal.export.pdf.layout.Printed;
import org.learningjournal.export.pdf.layout.Split;
import org.learningjournal.export.pdf.picture.Development;
import org.learningjournal.export.pdf.tagged.VolumeFile;

/** One book on its way from an export to its files. */
final class Edition {

    private static final long MEGABYTE = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private final Press press;
    private final Labels labels;
    private final Telling telling;
    private final MediaSource media;
    private final PrintOrder order;

    Edition(Press press, Labels labels, Telling telling, MediaSource media, PrintOrder order) {
        this.press = press;
        this.labels = labels;
        this.telling = telling;
        this.media = media;
        this.order = order;
    }

    /** What was printed, with the files as they are named in the workshop. */
    record Made(
            Printed printed, List<CountedFile> volumes, Materials materials, Set<String> placed, String contentHash) {}

    /** Prints into a stream, which stays open; recordings stay where they are. */
    PdfResult to(OutputStream out) throws IOException {
        if (!order.volumes().equals(Volumes.ONE)) {
            throw new IllegalArgumentException("a stream takes one volume; name a file for several");
        }
        Path place = order.scratch().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        try (Workshop workshop = Workshop.in(place)) {
            Made made = make(workshop, "", Optional.empty(), (volume, volumes) -> out);
            return Results.of(telling, made, order, Path.of(""), volume -> Path.of("journal.pdf"));
        }
    }

    /** Prints into a file, or several, and a folder for recordings beside it: all of it or nothing. */
    PdfResult to(Path target) throws IOException {
        Path place = target.toAbsolutePath().getParent();
        if (place == null) {
            throw new IllegalArgumentException("the target is a folder: " + target);
        }
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is a folder; name a file");
        }
        String name = target.getFileName().toString();
        String stem = name.replaceFirst("(?i)\\.pdf$", "");
        try (Workshop drafts = Workshop.in(place);
                Workshop scratch = Workshop.in(order.scratch().orElse(place))) {
            Path finished = Files.createDirectory(drafts.file("finished"));
            Path files = finished.resolve(stem + "-files");
            Made made = make(
                    scratch,
                    stem + "-files",
                    Optional.of(files),
                    (volume, volumes) ->
                            Files.newOutputStream(finished.resolve(volumeName(name, stem, volume, volumes))));
            int count = made.volumes().size();
            new Delivery(finished, drafts.folder(), place).replace(name, stem);
            return Results.of(
                    telling,
                    made,
                    order,
                    place.resolve(stem + "-files"),
                    volume -> place.resolve(volumeName(name, stem, volume, count)));
        }
    }

    private static String volumeName(String name, String stem, int volume, int volumes) {
        return volumes == 1 ? name : stem + "-" + volume + ".pdf";
    }

    private Made make(Workshop scratch, String folder, Optional<Path> files, PrintJob.Shelf shelf) throws IOException {
        Materials materials = new Materials(source(), scratch.folder(), files);
        Following following =
                new Following(order.listener(), materials, telling.items().size());
        following.begin();
        JournalBook.Wishes wishes =
                new JournalBook.Wishes(order.coverPhoto(), order.judgements(), order.nextSteps(), folder);
        JournalBook arranged = telling.arranging().arrange(labels, materials, wishes);
        Book book = order.template().apply(arranged.book());
        List<CountedFile> volumes = new ArrayList<>();
        PrintJob job = new PrintJob(
                Optional.of(telling.at()),
                scratch.folder(),
                split(),
                order.watermark(),
                order.protection().map(lock -> new VolumeFile.Lock(lock.openingPassword(), lock.owningPassword())),
                order.photos() == PrintOrder.PhotoSize.PRINT ? Development.forPrint() : Development.ofOriginals(),
                following,
                (volume, count) -> {
                    CountedFile file = new CountedFile(shelf.open(volume, count), files.isPresent());
                    volumes.add(file);
                    return new BufferedOutputStream(following.counted(file), BUFFER);
                });
        try {
            Printed printed = press.print(book, job);
            materials.check();
            return new Made(printed, volumes, materials, following.placed(), arranged.contentHash());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Split split() {
        Volumes wanted = order.volumes();
        long bytes = wanted.megabytes() == Integer.MAX_VALUE ? Long.MAX_VALUE : wanted.megabytes() * MEGABYTE;
        return wanted.equals(Volumes.ONE) ? Split.NONE : new Split(wanted.pages(), bytes);
    }

    private Materials.Source source() {
        return new Materials.Source() {
            @Override
            public void copy(EntryId entry, MediumId medium, OutputStream out) throws IOException {
                media.copy(entry, medium, out);
            }

            @Override
            public Optional<Picture> poster(EntryId entry, MediumId medium) {
                return media.poster(entry, medium)
                        .map(poster -> new Picture(medium.toString(), poster.mediaType(), poster.opening()::open));
            }
        };
    }
}
