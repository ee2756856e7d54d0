package org.learningjournal.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of the body as they stand on the page. */
final class Letters extends PDFTextStripper {

    private static final float FOOT = 740;

    /** A character, where it begins and ends, and the base line of its line. */
    record Letter(String text, float left, float right, int line) {}

    private final List<Letter> letters = new ArrayList<>();

    private Letters() {}

    static List<Letter> letters(PDDocument document) throws IOException {
        Letters page = new Letters();
        page.getText(document);
        return page.letters;
    }

    /** Returns the lines from the top, each with its characters from left to right. */
    static List<List<Letter>> lines(Printing printing) {
        return List.copyOf(printing.look(Letters::letters).stream()
                .filter(letter -> !letter.text().isBlank())
                .sorted(Comparator.comparing(Letter::left))
                .collect(Collectors.groupingBy(Letter::line, TreeMap::new, Collectors.toList()))
                .values());
    }

    static String text(List<Letter> line) {
        return line.stream().map(Letter::text).collect(Collectors.joining());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (position.getYDirAdj() < FOOT && !position.getUnicode().isEmpty()) {
                float left = position.getXDirAdj();
                float right = left + position.getWidthDirAdj();
                letters.add(new Letter(position.getUnicode(), left, right, Math.round(position.getYDirAdj() / 4)));
            }
        }
    }
}
