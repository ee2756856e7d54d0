package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Shaper;

/** Sets paragraphs into lines: finds faces, directions and line breaks. For one book, one thread. */
final class TextSetter {

    private final Hand body;
    private final Hand headings;

    /** The fonts of one role at work. */
    private record Hand(Casting casting, WordBreaks words) {}

    TextSetter(Casting body, Casting headings, Shaper shaper) {
        this.body = new Hand(body, new WordBreaks(body, shaper));
        this.headings = new Hand(headings, new WordBreaks(headings, shaper));
    }

    /** Sets a text into lines of at most the given width; a line break in the text is kept. */
    List<Line> set(String text, Locale language, TypeStyle style, float width) {
        List<Line> lines = new ArrayList<>();
        Hand hand = style.role() == TypeStyle.Role.HEADING ? headings : body;
        String[] parts = Characters.printable(text).strip().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            // a space at the end of every line but the last keeps words apart when the lines are read aloud
            String part =
                    hand.casting().drawable(style.cut(), parts[i].stripTrailing() + (i < parts.length - 1 ? " " : ""));
            fill(hand.words(), part, language, style, width, lines);
        }
        return lines;
    }

    /** Sets a text into one line however wide it becomes. */
    Line line(String text, Locale language, TypeStyle style) {
        return set(text.replace('\n', ' '), language, style, Float.MAX_VALUE).get(0);
    }

    private static void fill(
            WordBreaks words, String text, Locale language, TypeStyle style, float width, List<Line> lines) {
        Directions directions = Directions.of(text, language);
        float most = width / style.size() * 1000;
        LineFilling filling = new LineFilling(directions, style, most, lines);
        words.split(style.cut(), text, directions, most, filling::add);
        filling.end();
    }
}
