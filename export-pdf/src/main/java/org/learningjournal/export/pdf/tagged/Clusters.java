package org.learningjournal.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Embedded;
import org.learningjournal.export.pdf.font.Shaped;

/**
 * The parts of a piece that are read as one: a character with its marks and joiners, or more where a glyph stands for more.
 *
 * <p>Readers of text put a line that runs from right to left in order by turning its clusters around, and its brackets with
 * them. So a bracket is given as it is drawn.
 */
final class Clusters {

    /**
     * One part.
     *
     * @param text what it stands for, as a reader is to get it
     * @param read what a reader of the glyphs alone would get
     */
    record Cluster(List<Shaped.Glyph> glyphs, String text, String read, boolean marked) {

        /** Readers move lone marks about, so a character with marks is always spelled out. */
        boolean needsActualText() {
            return marked || !text.equals(read);
        }
    }

    private Clusters() {}

    static List<Cluster> of(Shaped piece, Embedded embedded) {
        NavigableSet<Integer> starts = starts(piece);
        List<Cluster> clusters = new ArrayList<>();
        List<Shaped.Glyph> glyphs = piece.glyphs();
        int from = 0;
        while (from < glyphs.size()) {
            int start = start(starts, glyphs.get(from));
            int to = from + 1;
            while (to < glyphs.size() && start(starts, glyphs.get(to)) == start) {
                to++;
            }
            Integer next = starts.higher(start);
            String text =
                    piece.text().substring(start, next == null ? piece.text().length() : next);
            clusters.add(cluster(piece, glyphs.subList(from, to), text, embedded));
            from = to;
        }
        return clusters;
    }

    /** Returns where the characters of a cluster begin; the first also takes what stands before any glyph. */
    private static NavigableSet<Integer> starts(Shaped piece) {
        NavigableSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        for (Shaped.Glyph glyph : piece.glyphs()) {
            int first = piece.text().codePointAt(glyph.cluster());
            if (!Characters.isMark(first) && !Characters.isInvisible(first)) {
                starts.add(glyph.cluster());
            }
        }
        return starts;
    }

    private static int start(NavigableSet<Integer> starts, Shaped.Glyph glyph) {
        Integer start = starts.floor(glyph.cluster());
        return start == null ? 0 : start;
    }

    private static Cluster cluster(Shaped piece, List<Shaped.Glyph> glyphs, String text, Embedded embedded) {
        String wanted = piece.rightToLeft() ? asDrawn(piece, glyphs, text) : text;
        boolean marked = glyphs.stream().anyMatch(glyph -> Math.abs(glyph.rise()) >= 1)
                || text.codePoints().anyMatch(Characters::isMark);
        return new Cluster(glyphs, wanted, embedded.claim(glyphs, wanted), marked);
    }

    /** Whether a glyph stands on or around another one. */
    static boolean isMark(Shaped piece, Shaped.Glyph glyph) {
        return Characters.isMark(piece.text().codePointAt(glyph.cluster()));
    }

    private static String asDrawn(Shaped piece, List<Shaped.Glyph> glyphs, String text) {
        if (glyphs.size() == 1 && text.length() == 1) {
            int mirrored = Characters.mirrored(text.charAt(0));
            return piece.face().draws(mirrored, glyphs.get(0).id()) ? Character.toString(mirrored) : text;
        }
        return text;
    }
}
