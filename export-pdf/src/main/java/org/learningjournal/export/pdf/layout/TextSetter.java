package org.learningjournal.export.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Shaped;
import org.learningjournal.export.pdf.font.Shaper;

/** Sets paragraphs into lines: finds faces, directions and line breaks. For one book, one thread. */
final class TextSetter {

    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "ff-Adlm", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi", "ji");

    private final Casting casting;
    private final Shaper shaper;

    TextSetter(Casting casting, Shaper shaper) {
        this.casting = casting;
        this.shaper = shaper;
    }

    /** Sets a text into lines of at most the given width; a line break in the text is kept. */
    List<Line> set(String text, Locale language, TypeStyle style, float width) {
        List<Line> lines = new ArrayList<>();
        String[] parts = Characters.printable(text).strip().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            // a space at the end of every line but the last keeps words apart when the lines are read aloud
            String part = casting.drawable(style.cut(), parts[i].stripTrailing() + (i < parts.length - 1 ? " " : ""));
            lines.addAll(fill(part, language, style, width));
        }
        return lines;
    }

    /** Sets a text into one line however wide it becomes. */
    Line line(String text, Locale language, TypeStyle style) {
        return set(text.replace('\n', ' '), language, style, Float.MAX_VALUE).get(0);
    }

    private List<Line> fill(String text, Locale language, TypeStyle style, float width) {
        Bidi bidi = new Bidi(text, direction(language));
        boolean rightToLeft = !bidi.baseIsLeftToRight();
        float most = width / style.size() * 1000;
        List<Line> lines = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        float used = 0;
        for (Word word : new WordBreaks(casting, shaper, style.cut(), bidi, text).split(language, most)) {
            if (!open.isEmpty() && used + word.ink() > most) {
                lines.add(line(open, rightToLeft, style));
                open.clear();
                used = 0;
            }
            open.add(word);
            used += word.width();
        }
        lines.add(line(open, rightToLeft, style));
        return lines;
    }

    private static int direction(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage())
                ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT
                : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }

    private static Line line(List<Word> words, boolean rightToLeft, TypeStyle style) {
        List<Shaped> pieces = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        float width = 0;
        for (Word word : words) {
            pieces.addAll(word.pieces());
            levels.addAll(word.levels());
            width += word.width();
        }
        trailingSpaces(pieces, levels, (byte) (rightToLeft ? 1 : 0));
        Object[] ordered = pieces.toArray();
        byte[] order = new byte[ordered.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = levels.get(i);
        }
        Bidi.reorderVisually(order, 0, ordered, 0, ordered.length);
        List<Shaped> visual = new ArrayList<>();
        for (Object piece : ordered) {
            visual.add((Shaped) piece);
        }
        return new Line(visual, width * style.size() / 1000, rightToLeft, style);
    }

    /** Spaces at the end of a line take the paragraph's direction. */
    private static void trailingSpaces(List<Shaped> pieces, List<Byte> levels, byte base) {
        for (int i = pieces.size() - 1; i >= 0 && pieces.get(i).text().isBlank(); i--) {
            levels.set(i, base);
        }
    }
}
