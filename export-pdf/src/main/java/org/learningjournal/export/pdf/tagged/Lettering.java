package org.learningjournal.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.font.Embedded;
import org.learningjournal.export.pdf.font.FontCase;
import org.learningjournal.export.pdf.font.Shaped;

/**
 * Writes one line of shaped text. Where the glyphs alone would be read back as something else, the actual text is written
 * beside them: for whole words from left to right, for each cluster from right to left (see {@link Clusters}).
 */
public final class Lettering {

    /** Where a line begins, and its size and colour. */
    public record Type(float x, float y, float size, int rgb) {}

    private record Late(Shaped piece, Shaped.Glyph glyph, double at) {}

    private final Pen pen;
    private final FontCase fonts;
    private final List<Late> late = new ArrayList<>();

    private Lettering(Sheet sheet, FontCase fonts, float size) {
        this.pen = new Pen(sheet, size);
        this.fonts = fonts;
    }

    /**
     * Draws pieces one after the other to the right.
     *
     * @param rightToLeft the direction of the paragraph
     */
    public static void draw(Sheet sheet, FontCase fonts, List<Shaped> pieces, boolean rightToLeft, Type type) {
        Lettering lettering = new Lettering(sheet, fonts, type.size());
        sheet.ink(type.rgb()).append("rg ");
        lettering.pen.begin(type.x(), type.y());
        lettering.lead(pieces, rightToLeft);
        double at = 0;
        int next = 0;
        while (next < pieces.size()) {
            int end = lettering.isPlain(pieces.get(next)) ? next + 1 : endOfWord(pieces, next);
            lettering.word(pieces.subList(next, end), at);
            for (Shaped piece : pieces.subList(next, end)) {
                at += piece.width();
            }
            next = end;
        }
        lettering.marks();
        lettering.pen.end();
    }

    /** A reader takes the direction of a line from its first letter at the left; where that misleads, a mark goes before it. */
    private void lead(List<Shaped> pieces, boolean rightToLeft) {
        for (Shaped piece : pieces) {
            if (piece.text().codePoints().anyMatch(Character::isLetter)) {
                if (piece.rightToLeft() != rightToLeft) {
                    pen.select(fonts.embedded(piece.face()));
                    pen.beginActualText(rightToLeft ? "\u200F" : "\u200E");
                    fonts.embedded(piece.face()).space().ifPresent(space -> pen.glyph(piece.face(), space, 0));
                    pen.endActualText();
                }
                return;
            }
        }
    }

    /** Several faces may share in one word from left to right; its actual text is written once. */
    private static int endOfWord(List<Shaped> pieces, int start) {
        int end = start + 1;
        while (end < pieces.size() && isLetters(pieces.get(end - 1)) && isLetters(pieces.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetters(Shaped piece) {
        return !piece.rightToLeft() && !piece.isSpace();
    }

    /** Whether each glyph is read as the character that it was drawn for. */
    private boolean isPlain(Shaped piece) {
        if (!piece.plain()) {
            return false;
        }
        Embedded embedded = fonts.embedded(piece.face());
        boolean plain = true;
        for (int i = 0; i < piece.glyphs().size(); i++) {
            plain &= embedded.claim(piece.glyphs().get(i).id(), piece.text().charAt(i));
        }
        return plain;
    }

    private void word(List<Shaped> pieces, double start) {
        Shaped first = pieces.get(0);
        if (pieces.size() == 1 && isPlain(first)) {
            pen.select(fonts.embedded(first.face()));
            first.glyphs().forEach(glyph -> pen.glyph(first.face(), glyph, start));
        } else if (first.rightToLeft()) {
            fromRight(first, start);
        } else {
            fromLeft(pieces, start);
        }
    }

    private void fromLeft(List<Shaped> pieces, double start) {
        boolean actual = false;
        StringBuilder text = new StringBuilder();
        for (Shaped piece : pieces) {
            actual |= Clusters.of(piece, fonts.embedded(piece.face())).stream()
                    .anyMatch(Clusters.Cluster::needsActualText);
            text.append(piece.text());
        }
        if (actual) {
            pen.beginActualText(text.toString());
        }
        double at = start;
        for (Shaped piece : pieces) {
            pen.select(fonts.embedded(piece.face()));
            for (Shaped.Glyph glyph : piece.glyphs()) {
                pen.glyph(piece.face(), glyph, at);
            }
            at += piece.width();
        }
        if (actual) {
            pen.endActualText();
        }
    }

    private void fromRight(Shaped piece, double at) {
        Embedded embedded = fonts.embedded(piece.face());
        pen.select(embedded);
        for (Clusters.Cluster cluster : Clusters.of(piece, embedded)) {
            if (cluster.needsActualText()) {
                pen.beginActualText(cluster.text());
            }
            draw(cluster, piece, at);
            if (cluster.needsActualText()) {
                pen.endActualText();
            }
        }
    }

    /** Draws the letters of a cluster; its marks wait, because a reader that meets one thinks that the word ends there. */
    private void draw(Clusters.Cluster cluster, Shaped piece, double at) {
        boolean letters = cluster.glyphs().stream().anyMatch(glyph -> !Clusters.isMark(piece, glyph));
        for (Shaped.Glyph glyph : cluster.glyphs()) {
            if (letters && Clusters.isMark(piece, glyph)) {
                late.add(new Late(piece, glyph, at));
            } else {
                pen.glyph(piece.face(), glyph, at);
            }
        }
    }

    /** Draws the marks that waited; their letters have spoken for them. */
    private void marks() {
        if (late.isEmpty()) {
            return;
        }
        pen.beginActualText("");
        for (Late mark : late) {
            pen.select(fonts.embedded(mark.piece().face()));
            pen.glyph(mark.piece().face(), mark.glyph(), mark.at());
        }
        pen.endActualText();
    }
}
