package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Paragraph;

/** Paragraphs over the ends of pages. */
class WidowsTest {

    static Stream<Theme> themes() {
        return Stream.of(Theme.standard(), Theme.classic(), Theme.largePrint());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void no_line_of_a_paragraph_stands_alone_at_the_foot_or_the_head_of_a_page(Theme theme) {
        Block[] paragraphs = IntStream.range(0, 120)
                .mapToObj(number -> Paragraph.of(("p" + number + " ").repeat(20 + number * 37 % 300)))
                .toArray(Block[]::new);

        List<List<Long>> split = linesOnEachPage(Printing.of(SampleBooks.of(paragraphs), new Press(theme))).stream()
                .filter(pages -> pages.size() > 1)
                .toList();

        assertThat(split).as("paragraphs on two pages").hasSizeGreaterThan(5);
        assertThat(split)
                .allSatisfy(pages ->
                        assertThat(pages).allSatisfy(lines -> assertThat(lines).isGreaterThan(1)));
    }

    /** Of each paragraph, how many lines it has on each of its pages. */
    private static List<List<Long>> linesOnEachPage(Printing printing) {
        Map<String, List<Long>> lines = new HashMap<>();
        for (String page : printing.pages()) {
            page.lines()
                    .map(line -> line.split(" ", 2)[0])
                    .filter(word -> word.matches("p\\d+"))
                    .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                    .forEach((word, count) ->
                            lines.computeIfAbsent(word, w -> new ArrayList<>()).add(count));
        }
        return List.copyOf(lines.values());
    }
}
