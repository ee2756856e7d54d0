package org.learningjournal.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.learningjournal.export.pdf.label.Labels;

/** Draws a picture of every page of a made-up journal in every theme into a folder, for somebody to look at. */
final class Gallery {

    private static final float DOTS_AN_INCH = 60;

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        clear(folder);
        for (Map.Entry<String, Theme> theme : themes().entrySet()) {
            Path workplace = Files.createTempDirectory("gallery");
            Path file = workplace.resolve("ada.pdf");
            try {
                SampleJournal journal = SampleJournal.year();
                new JournalPdf(theme.getValue()).write(journal.export(), journal.media(), order(theme.getKey()), file);
                draw(file, folder, theme.getKey());
            } finally {
                delete(workplace);
            }
        }
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

    private static void draw(Path file, Path folder, String theme) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.RGB);
                Path target = folder.resolve("%s-%02d.png".formatted(theme, page + 1));
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
