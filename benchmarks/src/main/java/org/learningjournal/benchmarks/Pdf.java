package org.learningjournal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A journal as a book against the same journal drawn by hand without tags and layout, in processor time of whole processes with
 * small heaps. First with photos that are small already, which both draw as they are; then from the originals, where by hand a
 * bare loop makes them small; then many entries without photos, page for page. The last figure is the one that is nearest to
 * its limit, or furthest beyond.
 */
final class Pdf implements Benchmark {
    private static final int PHOTOS = 1_000;
    private static final int PHOTOS_AN_ENTRY = 2;
    private static final int TEXTS = 5_000;
    private static final int PHOTO_ROUNDS = 3;
    private static final int TEXT_ROUNDS = 5;
    private static final Pattern RUN = Pattern.compile("pages=(\\d+) .* seconds=([0-9.]+)");

    Pdf() {}

    /** One whole process. */
    private record Run(int pages, double seconds) {}

    /** What is run in turns: one of the ways, its heap, and what its book is made of. */
    private record Job(String which, String heap, int entries, int photosAnEntry, Path photos, Path target) {
        Run run() {
            Matcher found = Forks.said(
                    RUN,
                    PdfRun.class,
                    List.of(heap, "-Djava.awt.headless=true"),
                    List.of(
                            which,
                            String.valueOf(entries),
                            String.valueOf(photosAnEntry),
                            photos.toString(),
                            target.toString()));
            return new Run(Integer.parseInt(found.group(1)), Double.parseDouble(found.group(2)));
        }
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String sentence() {
        return "Makes a book of a journal, against bare PDFBox without tags and layout; --photos 1000 --texts 5000, 0 for none.";
    }

    @Override
    public Figure run(String... arguments) {
        int photos = count("--photos", PHOTOS, arguments);
        int texts = count("--texts", TEXTS, arguments);
        List<Figure> figures = new ArrayList<>();
        try {
            Negatives negatives = new Negatives(photos);
            if (photos > 0) {
                figures.addAll(pictured(negatives, photos / PHOTOS_AN_ENTRY));
            }
            if (texts > 0) {
                figures.add(written(negatives, texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        figures.forEach(figure -> System.out.println(figure.line()));
        Figure worst = figures.stream()
                .max(Comparator.comparingDouble(figure -> figure.ratio() / figure.limit()))
                .orElseThrow();
        return new Figure(name(), worst.ratio(), worst.limit());
    }

    private static int count(String option, int otherwise, String... arguments) {
        int at = List.of(arguments).indexOf(option);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }

    private static List<Figure> pictured(Negatives negatives, int entries) throws IOException {
        System.out.printf(
                "%,d photos of %,d bytes, resampled to %,d%n",
                entries * PHOTOS_AN_ENTRY, Negatives.size(negatives.originals()), Negatives.size(negatives.prints()));
        Path target = negatives.folder().resolve("photos.pdf");
        String heap = "-Xmx96m";
        List<Job> jobs = List.of(
                new Job("by-hand", heap, entries, PHOTOS_AN_ENTRY, negatives.prints(), target),
                new Job("ours", heap, entries, PHOTOS_AN_ENTRY, negatives.prints(), target),
                new Job("ours", heap, entries, PHOTOS_AN_ENTRY, negatives.originals(), target),
                new Job("loop", heap, entries, PHOTOS_AN_ENTRY, negatives.originals(), target));
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < PHOTO_ROUNDS; round++) {
            List<Run> runs = inTurn(jobs, round);
            double byHand = runs.get(0).seconds();
            rounds.add(new double[] {
                runs.get(1).seconds() / byHand,
                runs.get(2).seconds() / (byHand + runs.get(3).seconds())
            });
        }
        return List.of(
                new Figure("pdf-photos", median(rounds, 0), 1.5), new Figure("pdf-originals", median(rounds, 1), 1.2));
    }

    private static Figure written(Negatives negatives, int entries) throws IOException {
        Path target = negatives.folder().resolve("texts.pdf");
        String heap = "-Xmx192m";
        List<Job> jobs = List.of(
                new Job("by-hand", heap, entries, 0, negatives.prints(), target),
                new Job("ours", heap, entries, 0, negatives.prints(), target));
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < TEXT_ROUNDS; round++) {
            List<Run> runs = inTurn(jobs, round);
            Run byHand = runs.get(0);
            Run ours = runs.get(1);
            rounds.add(new double[] {ours.seconds() / ours.pages() / (byHand.seconds() / byHand.pages())});
        }
        return new Figure("pdf-text", median(rounds, 0), 2);
    }

    /** Every job once, in one order and the other by turns; what the first round makes is read and compared. */
    private static List<Run> inTurn(List<Job> jobs, int round) throws IOException {
        Run[] runs = new Run[jobs.size()];
        for (int turn = 0; turn < runs.length; turn++) {
            int at = round % 2 == 0 ? turn : runs.length - 1 - turn;
            Job job = jobs.get(at);
            runs[at] = job.run();
            if (round == 0 && runs[at].pages() > 0) {
                proofread(job);
            }
            Files.deleteIfExists(job.target());
        }
        return List.of(runs);
    }

    private static void proofread(Job job) throws IOException {
        Proofreader book = Proofreader.of(job.target().toFile());
        List<String> titles = new Album(job.entries(), job.photosAnEntry())
                .items().stream().map(item -> item.view().title()).toList();
        book.check(titles, job.entries() * job.photosAnEntry());
        System.out.printf(
                "%s: all titles, %,d characters, %,d photos%n",
                job.which(), book.text().length(), book.photos());
    }

    private static double median(List<double[]> rounds, int figure) {
        return Turns.median(rounds.stream().mapToDouble(each -> each[figure]));
    }
}
