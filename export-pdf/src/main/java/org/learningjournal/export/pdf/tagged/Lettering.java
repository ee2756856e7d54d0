package org.learningjournal.export.pdf.tagged;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Embedded;
import org.learningjournal.export.pdf.font.FontCase;
import org.learningjournal.export.pdf.font.Shaped;

/**
 * Writes one line of shaped text. Where the glyphs alone would be read back as something else, the actual text is written
 * beside them: for a whole piece from left to right, for each cluster from right to left, because extractors turn
 * longer stretches around once more.
 */
public final class Lettering {

    private final Sheet sheet;
    private final FontCase fonts;
    private final float size;
    private double pen;
    private double rise;
    private String font = "";
    private boolean showing;

    private Lettering(Sheet sheet, FontCase fonts, float size) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.size = size;
    }

    /** Draws pieces one after the other, from {@code x} on the base line {@code y} to the right. */
    public static void draw(Sheet sheet, FontCase fonts, List<Shaped> pieces, float x, float y, float size, int rgb) {
        Lettering lettering = new Lettering(sheet, fonts, size);
        sheet.ink(rgb).append("rg BT 1 0 0 1 ");
        sheet.content()
                .append(PdfText.number(x))
                .append(' ')
                .append(PdfText.number(y))
                .append(" Tm\n");
        double at = 0;
        for (Shaped piece : pieces) {
            lettering.piece(piece, at);
            at += piece.width();
        }
        lettering.stop();
        lettering.riseTo(0);
        sheet.content().append("ET\n");
    }

    private record Cluster(List<Shaped.Glyph> glyphs, String text, String read) {

        boolean needsActualText() {
            return !text.equals(read) || glyphs.stream().anyMatch(glyph -> Math.abs(glyph.rise()) >= 1);
        }
    }

    private void piece(Shaped piece, double at) {
        Embedded embedded = fonts.embedded(piece.face());
        List<Cluster> clusters = clusters(piece, embedded);
        if (clusters.isEmpty()) {
            return;
        }
        select(embedded);
        if (piece.rightToLeft()) {
            clusters.forEach(cluster -> write(List.of(cluster), cluster.text(), piece, at));
        } else {
            write(clusters, visible(piece.text()), piece, at);
        }
    }

    private static List<Cluster> clusters(Shaped piece, Embedded embedded) {
        TreeSet<Integer> starts = new TreeSet<>();
        piece.glyphs().forEach(glyph -> starts.add(glyph.cluster()));
        List<Cluster> clusters = new ArrayList<>();
        int from = 0;
        while (from < piece.glyphs().size()) {
            int start = piece.glyphs().get(from).cluster();
            int to = from + 1;
            while (to < piece.glyphs().size() && piece.glyphs().get(to).cluster() == start) {
                to++;
            }
            Integer next = starts.higher(start);
            int first = start == starts.first() ? 0 : start;
            String text = visible(
                    piece.text().substring(first, next == null ? piece.text().length() : next));
            List<Shaped.Glyph> glyphs = piece.glyphs().subList(from, to);
            clusters.add(new Cluster(glyphs, text, embedded.claim(glyphs, text)));
            from = to;
        }
        return clusters;
    }

    private static String visible(String text) {
        if (text.codePoints().noneMatch(Characters::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private void write(List<Cluster> clusters, String text, Shaped piece, double at) {
        boolean actual = clusters.stream().anyMatch(Cluster::needsActualText);
        if (actual) {
            stop();
            sheet.content()
                    .append("/Span <</ActualText ")
                    .append(PdfText.hex(text))
                    .append(">> BDC\n");
        }
        for (Cluster cluster : clusters) {
            cluster.glyphs().forEach(glyph -> glyph(piece, glyph, at));
        }
        if (actual) {
            stop();
            sheet.content().append("EMC\n");
        }
    }

    private void glyph(Shaped piece, Shaped.Glyph glyph, double at) {
        riseTo(glyph.rise());
        long back = Math.round(pen - (at + glyph.x()));
        StringBuilder content = sheet.content();
        if (!showing) {
            content.append("[<");
            showing = true;
        } else if (back == 0) {
            content.setLength(content.length() - 1);
        } else {
            content.append('<');
        }
        if (back != 0) {
            content.setLength(content.length() - 1);
            content.append(back).append('<');
            pen -= back;
        }
        content.append(HexFormat.of().toHexDigits((short) glyph.id())).append('>');
        pen += piece.face().advance(glyph.id());
    }

    private void select(Embedded embedded) {
        String name = sheet.fontName(embedded);
        if (!name.equals(font)) {
            stop();
            font = name;
            sheet.content()
                    .append(name)
                    .append(' ')
                    .append(PdfText.number(size))
                    .append(" Tf\n");
        }
    }

    private void riseTo(double wanted) {
        double next = Math.abs(wanted) < 1 ? 0 : wanted;
        if (next != rise) {
            stop();
            rise = next;
            sheet.content().append(PdfText.number(next * size / 1000)).append(" Ts\n");
        }
    }

    private void stop() {
        if (showing) {
            sheet.content().append("]TJ\n");
        }
        showing = false;
    }
}
