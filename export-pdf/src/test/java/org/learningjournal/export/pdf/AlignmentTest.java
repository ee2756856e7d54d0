package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Tone;

class AlignmentTest {

    private static final float LEFT = 60;
    private static final float RIGHT = 535;
    private static final String STORY =
            "Ada carried the long blocks one at a time from the shelf to the carpet. She stood"
                    + " them on end, looked at each for a while, and moved two of them closer together before she laid the flat"
                    + " piece across, and when it fell she laughed and began again with the widest block at the bottom.";

    @Test
    void justified_lines_reach_both_edges_and_the_last_one_does_not() {
        List<List<Letters.Letter>> lines = Letters.lines(set(Alignment.JUSTIFIED, Paragraph.of(STORY)));

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(line -> assertThat(line.get(0).left()).isCloseTo(LEFT, offset(1f)));
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(rightEdge(line)).isCloseTo(RIGHT, offset(0.5f)));
        assertThat(rightEdge(lines.get(lines.size() - 1))).isLessThan(RIGHT - 20);
    }

    @Test
    void letters_keep_their_distance_and_the_text_stays_the_same() {
        Printing justified = set(Alignment.JUSTIFIED, Paragraph.of(STORY));
        Printing ragged = set(Alignment.RAGGED, Paragraph.of(STORY));

        assertThat(justified.text()).isEqualTo(ragged.text());
        Letters.Letter a = Letters.lines(justified).get(0).get(0);
        Letters.Letter d = Letters.lines(justified).get(0).get(1);
        Letters.Letter raggedD = Letters.lines(ragged).get(0).get(1);
        assertThat(a.text() + d.text()).isEqualTo("Ad");
        assertThat(d.left()).isCloseTo(raggedD.left(), offset(0.01f));
    }

    @Test
    void a_line_before_a_break_and_a_line_with_little_ink_stay_ragged() {
        List<List<Letters.Letter>> lines = Letters.lines(
                set(Alignment.JUSTIFIED, Paragraph.of("A short line\nOne two " + "x".repeat(90) + " end")));

        assertThat(rightEdge(lines.get(0))).isLessThan(RIGHT - 100);
        assertThat(rightEdge(lines.get(1))).isLessThan(RIGHT - 100);
    }

    @Test
    void text_from_right_to_left_reaches_both_edges_too() {
        Paragraph hebrew = Paragraph.of("הילדה בנתה מגדל גבוה מקוביות עץ ואז צחקה עם חבריה בחצר הגן. ".repeat(5))
                .in(Locale.forLanguageTag("he"));
        List<List<Letters.Letter>> lines = Letters.lines(set(Alignment.JUSTIFIED, hebrew));

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(line -> assertThat(rightEdge(line)).isCloseTo(RIGHT, offset(1.5f)));
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.get(0).left()).isCloseTo(LEFT, offset(1.5f)));
        assertThat(set(Alignment.JUSTIFIED, hebrew).text())
                .isEqualTo(set(Alignment.RAGGED, hebrew).text());
    }

    @Test
    void headings_and_bylines_are_never_spread() {
        String words = "Words of a heading that goes on and on until it needs a second line and then a third one too";
        for (Block block : List.of(new Heading(2, words), Paragraph.of(words + " " + words, Tone.BYLINE))) {
            assertThat(rightEdges(set(Alignment.JUSTIFIED, block))).isEqualTo(rightEdges(set(Alignment.RAGGED, block)));
        }
    }

    private static List<Float> rightEdges(Printing printing) {
        return Letters.lines(printing).stream().map(AlignmentTest::rightEdge).toList();
    }

    private static float rightEdge(List<Letters.Letter> line) {
        return line.get(line.size() - 1).right();
    }

    private static Printing set(Alignment alignment, Block block) {
        Theme theme = Theme.standard()
                .withPage(new PageShape(595, 842, 60, 595 - RIGHT, 120, LEFT))
                .withAlignment(alignment)
                .withFoot(RunningLine.NONE);
        return Printing.of(SampleBooks.of(block), new Press(theme));
    }
}
