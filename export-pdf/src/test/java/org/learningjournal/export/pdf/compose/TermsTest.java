package org.learningjournal.export.pdf.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ElementRef;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.framework.Area;
import org.learningjournal.framework.Element;

/** Two frameworks that use the same words. */
class TermsTest {

    private static final List<Element> ELEMENTS = Stream.of(Area.Group.PRIME, Area.Group.SPECIFIC)
            .map(group -> {
                Area area = new Area("n", "Number", group, 1, List.of(), List.of());
                String framework = group == Area.Group.PRIME ? "one" : "other";
                return new Element(new ElementRef(framework, "g"), Element.Kind.GOAL, "Counts", Optional.of(area));
            })
            .toList();

    @Test
    void P18_goals_of_two_frameworks_stand_behind_their_own_areas() {
        List<ElementRef> refs = ELEMENTS.stream().map(Element::ref).toList();

        assertThat(new Areas(ELEMENTS).lines(refs)).containsExactly("Number: Counts", "Number: Counts");
        assertThat(new Areas(ELEMENTS).lines(refs.subList(0, 1))).containsExactly("Number: Counts");
    }

    @Test
    void P18_the_glossary_has_every_meaning_of_a_word_once() {
        Table table = new GlossaryBlocks(ELEMENTS, Labels.english())
                .blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(table.rows())
                .doesNotHaveDuplicates()
                .extracting(row -> row.get(0))
                .containsExactly("Number", "Counts", "Number");
    }
}
