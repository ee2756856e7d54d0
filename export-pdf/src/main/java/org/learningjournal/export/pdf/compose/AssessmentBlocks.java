package org.learningjournal.export.pdf.compose;

import java.util.List;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Judgement;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.NextStep;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;

/** How the child stands, and what comes next; nothing of it where a host has given none. */
final class AssessmentBlocks {
    private final Labels labels;
    private final Dates dates;

    AssessmentBlocks(Labels labels, Dates dates) {
        this.labels = labels;
        this.dates = dates;
    }

    List<Block> judgements(List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            return List.of();
        }
        List<String> header = List.of(
                labels.words(Label.AREA), labels.words(Label.LEVEL), labels.words(Label.DATE), labels.words(Label.WHO));
        return List.of(
                new Heading(1, labels.words(Label.JUDGEMENTS)),
                Table.withRowHeads(
                        header,
                        judgements.stream()
                                .map(each -> List.of(each.area(), each.level(), dates.day(each.on()), each.by()))
                                .toList()));
    }

    List<Block> nextSteps(List<NextStep> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(1, labels.words(Label.NEXT_STEPS)),
                ListBlock.bullets(steps.stream().map(this::line).toList()));
    }

    private String line(NextStep step) {
        return step.reached()
                .map(day -> labels.text(Label.REACHED, step.text(), dates.day(day)))
                .orElseGet(step::text);
    }
}
