package org.learningjournal.export.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.font.Shaped;

/** Fills the lines of one paragraph with words, puts each line's pieces in their order and spreads it where the style says so. */
final class LineFilling {

    /** A line with less ink than this would be torn apart. */
    private static final float LEAST_INK = 0.8f;

    private final Directions directions;
    private final TypeStyle style;
    private final float most;
    private final List<Line> lines;
    private final List<Word> open = new ArrayList<>();
    private float used;

    /**
     * Begins a paragraph.
     *
     * @param most the width of the column, in thousandths of the type size
     * @param lines where the lines go
     */
    LineFilling(Directions directions, TypeStyle style, float most, List<Line> lines) {
        this.directions = directions;
        this.style = style;
        this.most = most;
        this.lines = lines;
    }

    void add(Word word) {
        if (!open.isEmpty() && used + word.ink() > most) {
            close(style.justified());
        }
        open.add(word);
        used += word.width();
    }

    /** Ends the last line, which is never spread. */
    void end() {
        close(false);
    }

    private void close(boolean spread) {
        List<Word.Piece> pieces = new ArrayList<>();
        open.forEach(word -> pieces.addAll(word.pieces()));
        int ink = pieces.size();
        float trailing = 0;
        while (ink > 0 && pieces.get(ink - 1).shaped().isSpace()) {
            trailing += pieces.get(--ink).shaped().width();
        }
        float width = used;
        if (spread) {
            width += spread(pieces.subList(0, ink), used - trailing);
        }
        lines.add(new Line(visual(pieces, ink), width * style.size() / 1000, directions.rightToLeft(), style));
        open.clear();
        used = 0;
    }

    /** Widens the spaces between words so that the ink reaches both edges, and returns by how much in all. */
    private float spread(List<Word.Piece> pieces, float ink) {
        long spaces = pieces.stream().filter(piece -> piece.shaped().isSpace()).count();
        if (spaces == 0 || ink < LEAST_INK * most || ink >= most) {
            return 0;
        }
        float each = (most - ink) / spaces;
        pieces.replaceAll(piece ->
                piece.shaped().isSpace() ? new Word.Piece(piece.shaped().widened(each), piece.level()) : piece);
        return most - ink;
    }

    /** Orders pieces from left to right; spaces at the end of a line take the paragraph's direction. */
    private List<Shaped> visual(List<Word.Piece> pieces, int ink) {
        Shaped[] ordered = new Shaped[pieces.size()];
        byte[] levels = new byte[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = pieces.get(i).shaped();
            levels[i] = i < ink ? pieces.get(i).level() : (byte) (directions.rightToLeft() ? 1 : 0);
        }
        if (!directions.isPlain()) {
            Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        }
        return List.of(ordered);
    }
}
