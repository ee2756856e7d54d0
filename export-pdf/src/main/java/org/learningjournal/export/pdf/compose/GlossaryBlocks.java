package org.learningjournal.export.pdf.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.framework.Area;
import org.learningjournal.framework.Element;

/** The terms of the framework that a book uses, in the framework's order, each area before what belongs to it. */
final class GlossaryBlocks {
    private final List<Element> elements;
    private final Labels labels;

    GlossaryBlocks(List<Element> elements, Labels labels) {
        this.elements = elements;
        this.labels = labels;
    }

    List<Block> blocks() {
        Set<List<String>> rows = new LinkedHashSet<>();
        for (Element element : elements) {
            element.area().ifPresent(area -> rows.add(List.of(area.name(), meaning(area))));
            rows.add(List.of(element.name(), meaning(element)));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(1, labels.words(Label.GLOSSARY)),
                Paragraph.of(labels.words(Label.GLOSSARY_BELOW)),
                Table.withRowHeads(List.of(labels.words(Label.TERM), labels.words(Label.MEANING)), List.copyOf(rows)));
    }

    private String meaning(Area area) {
        return labels.words(
                switch (area.group()) {
                    case PRIME -> Label.PRIME_AREA;
                    case SPECIFIC -> Label.SPECIFIC_AREA;
                    case UNGROUPED -> Label.PLAIN_AREA;
                });
    }

    private String meaning(Element element) {
        String area = element.area().map(Area::name).orElse("");
        return switch (element.kind()) {
            case AREA -> element.area().map(this::meaning).orElse("");
            case ASPECT -> labels.text(Label.ASPECT, area);
            case GOAL -> labels.text(Label.GOAL, area);
            case CHARACTERISTIC -> labels.words(Label.CHARACTERISTIC);
        };
    }
}
