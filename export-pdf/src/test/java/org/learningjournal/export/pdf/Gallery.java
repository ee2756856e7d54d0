package org.learningjournal.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.learningjournal.export.pdf.block.Judgement;
import org.learningjournal.export.pdf.block.NextStep;
import org.learningjournal.export.pdf.label.Labels;

/** Draws a picture of every kind of page of made-up journals in every theme into a folder, for somebody to look at. */
final class Gallery {

    private static final float DOTS_AN_INCH = 60;

    private Gallery() {}

    /** A book, and how many of the first pages of its last volume show something that the others do not. */
    private record Shown(String name, int pages, Printer printer) {

        @FunctionalInterface
        interface Printer {
            PdfResult print(JournalPdf press, PrintOrder order, Path file) throws IOException;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        clear(folder);
        for (Map.Entry<String, Theme> theme : themes().entrySet()) {
            JournalPdf press = new JournalPdf(theme.getValue());
            for (Shown shown : books()) {
                Path workplace = Files.createTempDirectory("gallery");
                try {
                    PdfResult result =
                            shown.printer().print(press, order(theme.getKey()), workplace.resolve("ada.pdf"));
                    List<PdfResult.Volume> volumes = result.volumes();
                    Path last = volumes.get(volumes.size() - 1).file();
                    draw(last, folder, theme.getKey() + shown.name(), shown.pages());
                } finally {
                    delete(workplace);
                }
            }
        }
    }

    private static List<Shown> books() {
        SampleJournal year = SampleJournal.year();
        MediaSource media = year.mediaWithPosters(Photographs.landscape(960, 540, 41));
        SampleJournal none = new SampleJournal();
        return List.of(
                new Shown(
                        "",
                        Integer.MAX_VALUE,
                        (press, order, file) -> press.write(year.export(), media, assessed(order), file)),
                new Shown(
                        "-volume",
                        2,
                        (press, order, file) ->
                                press.write(year.export(), year.media(), order.withVolumes(Volumes.ofPages(12)), file)),
                new Shown("-group", 1, (press, order, file) -> press.write(year.group(), year.media(), order, file)),
                new Shown("-empty", 9, (press, order, file) -> press.write(none.export(), none.media(), order, file)));
    }

    private static PrintOrder assessed(PrintOrder order) {
        LocalDate day = LocalDate.of(2026, 7, 1);
        return order.withAssessment(
                List.of(
                        new Judgement("Mathematics", "Expected", day, "Lee Example"),
                        new Judgement("Literacy", "Emerging", day, "Lee Example"),
                        new Judgement("Physical development", "Expected", day, "Kim Sample")),
                List.of(
                        new NextStep("Count to thirty, forwards and backwards", Optional.of(LocalDate.of(2026, 7, 10))),
                        new NextStep("Write the names of both cats from memory", Optional.empty())));
    }

    private static Map<String, Theme> themes() {
        Map<String, Theme> themes = new LinkedHashMap<>();
        themes.put("standard", Theme.standard());
        themes.put("classic", Theme.classic());
        themes.put("large-print", Theme.largePrint());
        themes.put("welsh-letter", Theme.standard().withLabels(Labels.welsh()).withPage(PageShape.letter()));
        return themes;
    }

    private static PrintOrder order(String theme) {
        PrintOrder plain = PrintOrder.standard();
        return theme.equals("classic") ? plain.withWatermark("For Mo Muster") : plain;
    }

    private static void draw(Path file, Path folder, String name, int most) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.RGB);
                Path target = folder.resolve("%s-%02d.png".formatted(name, page + 1));
                ImageIO.write(withFewColours(image), "png", target.toFile());
            }
        }
    }

    /** The writer of GIF files chooses the best 256 colours; with those a PNG is a third as large. */
    private static BufferedImage withFewColours(BufferedImage image) throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(image, "gif", gif);
        return ImageIO.read(new ByteArrayInputStream(gif.toByteArray()));
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> pictures = Files.list(folder)) {
            for (Path picture :
                    pictures.filter(each -> each.toString().endsWith(".png")).toList()) {
                Files.delete(picture);
            }
        }
    }

    private static void delete(Path workplace) throws IOException {
        try (Stream<Path> files = Files.walk(workplace)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
