package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Cut;
import org.learningjournal.export.pdf.font.FontRun;
import org.learningjournal.export.pdf.font.Shaped;
import org.learningjournal.export.pdf.font.Shaper;

/** Splits texts without line breaks into shaped words; remembers the plain words it met last. For one book, one thread. */
final class WordBreaks {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    /** The signs that join a consonant to the next one. */
    private static final String JOINS_NEXT = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0C4D\u0CCD\u0D4D\u200D";

    private static final int REMEMBERED = 4096;
    private static final int LONGEST_REMEMBERED = 40;

    private record Asked(Cut cut, String text) {}

    private final Casting casting;
    private final Shaper shaper;
    private final LineBreaks breaks = new LineBreaks();
    private final Map<Asked, Word> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Word> eldest) {
            return size() > REMEMBERED;
        }
    };

    WordBreaks(Casting casting, Shaper shaper) {
        this.casting = casting;
        this.shaper = shaper;
    }

    /** Hands out the words in reading order; one that is wider than {@code most} is cut between characters. */
    void split(Cut cut, String text, Directions directions, float most, Consumer<Word> words) {
        Paragraph paragraph = new Paragraph(cut, text, directions);
        int start = 0;
        for (int end : breaks.ends(text)) {
            Word word = word(paragraph, start, end);
            if (word.ink() <= most) {
                words.accept(word);
            } else {
                cut(paragraph, start, end, most, words);
            }
            start = end;
        }
    }

    private record Paragraph(Cut cut, String text, Directions directions) {}

    private void cut(Paragraph paragraph, int start, int end, float most, Consumer<Word> words) {
        Matcher clusters = CLUSTER.matcher(paragraph.text()).region(start, end);
        int from = start;
        float used = 0;
        while (clusters.find()) {
            int at = clusters.start();
            float width = word(paragraph, at, clusters.end()).ink();
            if (used + width > most
                    && at > from
                    && JOINS_NEXT.indexOf(paragraph.text().charAt(at - 1)) < 0) {
                words.accept(word(paragraph, from, at));
                from = at;
                used = 0;
            }
            used += width;
        }
        words.accept(word(paragraph, from, end));
    }

    private Word word(Paragraph paragraph, int start, int end) {
        if (!paragraph.directions().isPlain() || end - start > LONGEST_REMEMBERED) {
            return shaped(paragraph, start, end);
        }
        Asked asked = new Asked(paragraph.cut(), paragraph.text().substring(start, end));
        Word known = remembered.get(asked);
        if (known == null) {
            known = shaped(paragraph, start, end);
            remembered.put(asked, known);
        }
        return known;
    }

    private Word shaped(Paragraph paragraph, int start, int end) {
        int inkEnd = end;
        while (inkEnd > start && LineBreaks.isSpace(paragraph.text().charAt(inkEnd - 1))) {
            inkEnd--;
        }
        List<Word.Piece> pieces = new ArrayList<>();
        float ink = pieces(paragraph, start, inkEnd, pieces);
        float space = pieces(paragraph, inkEnd, end, pieces);
        return new Word(pieces, ink, ink + space);
    }

    /** Shapes a stretch, piece by piece of one direction and one face, and returns its width. */
    private float pieces(Paragraph paragraph, int start, int end, List<Word.Piece> pieces) {
        float width = 0;
        int from = start;
        while (from < end) {
            int level = paragraph.directions().level(from);
            int to = from + 1;
            while (to < end && paragraph.directions().level(to) == level) {
                to++;
            }
            String stretch = Characters.audible(paragraph.text().substring(from, to));
            for (FontRun run : casting.runs(paragraph.cut(), stretch)) {
                Shaped piece = shaper.shape(run.face(), stretch.substring(run.start(), run.end()), level % 2 == 1);
                pieces.add(new Word.Piece(piece, (byte) level));
                width += piece.width();
            }
            from = to;
        }
        return width;
    }
}
