package org.learningjournal.export.pdf.layout;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Cut;
import org.learningjournal.export.pdf.font.FontRun;
import org.learningjournal.export.pdf.font.Shaped;
import org.learningjournal.export.pdf.font.Shaper;

/** Splits one text without line breaks into shaped words. */
final class WordBreaks {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String NEVER_FIRST = "\u0964\u0965";

    private final Casting casting;
    private final Shaper shaper;
    private final Cut cut;
    private final Bidi bidi;
    private final String text;

    WordBreaks(Casting casting, Shaper shaper, Cut cut, Bidi bidi, String text) {
        this.casting = casting;
        this.shaper = shaper;
        this.cut = cut;
        this.bidi = bidi;
        this.text = text;
    }

    /** Returns the words in reading order; one that is wider than {@code most} is cut between characters. */
    List<Word> split(Locale language, float most) {
        List<Word> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) {
                continue;
            }
            Word word = word(start, end);
            if (word.ink() <= most) {
                words.add(word);
            } else {
                words.addAll(cut(start, end, most));
            }
            start = end;
        }
        return words;
    }

    private List<Word> cut(int start, int end, float most) {
        List<Word> parts = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(text).region(start, end);
        int from = start;
        float used = 0;
        while (clusters.find()) {
            float width = word(clusters.start(), clusters.end()).width();
            if (used + width > most && clusters.start() > from) {
                parts.add(word(from, clusters.start()));
                from = clusters.start();
                used = 0;
            }
            used += width;
        }
        parts.add(word(from, end));
        return parts;
    }

    private Word word(int start, int end) {
        int inkEnd = end;
        while (inkEnd > start && text.charAt(inkEnd - 1) == ' ') {
            inkEnd--;
        }
        List<Shaped> pieces = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        float ink = pieces(start, inkEnd, pieces, levels);
        float space = pieces(inkEnd, end, pieces, levels);
        return new Word(text.substring(start, end), pieces, levels, ink, ink + space);
    }

    /** Shapes a stretch, piece by piece of one direction and one face, and returns its width. */
    private float pieces(int start, int end, List<Shaped> pieces, List<Byte> levels) {
        float width = 0;
        int from = start;
        while (from < end) {
            int level = bidi.getLevelAt(from);
            int to = from + 1;
            while (to < end && bidi.getLevelAt(to) == level) {
                to++;
            }
            String stretch = text.substring(from, to);
            for (FontRun run : casting.runs(cut, stretch)) {
                Shaped piece = shaper.shape(run.face(), stretch.substring(run.start(), run.end()), level % 2 == 1);
                pieces.add(piece);
                levels.add((byte) level);
                width += piece.width();
            }
            from = to;
        }
        return width;
    }
}
