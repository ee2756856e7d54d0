package org.learningjournal.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.learningjournal.export.pdf.JournalPdf;
import org.learningjournal.export.pdf.PdfResult;
import org.learningjournal.export.pdf.Theme;

/**
 * One way of making a book, or the loop that only makes photos small, in a virtual machine of its own. Last of all it prints
 * what the whole process has had of the processors, its compilers and collectors included.
 */
final class PdfRun {
    private PdfRun() {}

    /** What was made. */
    private record Made(int pages, int photos) {}

    public static void main(String[] arguments) throws IOException {
        HeapWatch heap = new HeapWatch();
        String which = arguments[0];
        int entries = Integer.parseInt(arguments[1]);
        int photosAnEntry = Integer.parseInt(arguments[2]);
        Path folder = Path.of(arguments[3]);
        Path target = Path.of(arguments[4]);
        Made made = switch (which) {
            case "ours" -> ours(new Album(entries, photosAnEntry), folder, target);
            case "by-hand" -> byHand(new Album(entries, photosAnEntry), folder, target);
            case "loop" -> loop(entries * photosAnEntry, folder);
            default -> throw new IllegalArgumentException(which);
        };
        System.out.printf(
                Locale.ROOT,
                "%s from %s: pages=%d photos=%d file=%d kB heap at most %d MB, cpu seconds=%.2f%n",
                which,
                folder.getFileName(),
                made.pages(),
                made.photos(),
                new File(target.toString()).length() >> 10,
                heap.fullest() >> 20,
                processors().toMillis() / 1000.0);
    }

    private static Made ours(Album album, Path folder, Path target) throws IOException {
        PdfResult result = new JournalPdf(Theme.standard()).write(album.export(), album.photosIn(folder), target);
        return new Made(result.pages(), result.pictures());
    }

    private static Made byHand(Album album, Path folder, Path target) throws IOException {
        try (BookByHand book = new BookByHand(album, folder)) {
            return new Made(book.write(target), book.photos());
        }
    }

    private static Made loop(int photos, Path folder) throws IOException {
        int made = 0;
        for (int number : IntStream.range(0, photos).toArray()) {
            made += Resampling.resampled(folder.resolve(Negatives.name(number))).length > 0 ? 1 : 0;
        }
        return new Made(0, made);
    }

    private static Duration processors() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
