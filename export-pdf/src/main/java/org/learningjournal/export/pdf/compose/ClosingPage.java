package org.learningjournal.export.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.leaving.JournalExport;

/** The last page: for whom and when the book was made, what is in it, and what was withheld and why. */
final class ClosingPage {
    private final JournalExport export;
    private final Dates dates;

    ClosingPage(JournalExport export, Dates dates) {
        this.export = export;
        this.dates = dates;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Words.ABOUT));
        blocks.add(Paragraph.of(
                Words.madeFor(export.recipientName(), export.setting().name(), dates.day(export.at()))));
        blocks.add(Paragraph.of(counts()));
        if (!export.keyWorkers().isEmpty()) {
            blocks.add(new Heading(2, Words.KEY_WORKERS));
            blocks.add(ListBlock.bullets(export.keyWorkers().stream()
                    .map(each -> each.name() + ", " + dates.span(each.period()))
                    .toList()));
        }
        blocks.add(new Heading(2, Words.WITHHELD));
        blocks.add(Paragraph.of(export.withheld().isEmpty() ? Words.NOTHING_WITHHELD : Words.WITHHELD_BECAUSE));
        if (!export.withheld().isEmpty()) {
            blocks.add(withheld());
        }
        blocks.add(Paragraph.of(Words.PLEASE));
        return blocks;
    }

    private String counts() {
        long home = export.items().stream()
                .filter(item -> item.view().kind() == EntryKind.CONTRIBUTION)
                .count();
        long media = export.items().stream()
                .mapToLong(item -> item.view().media().size())
                .sum();
        long comments = export.items().stream()
                .mapToLong(item -> item.comments().size())
                .sum();
        return Words.counts(export.items().size(), home, media, comments);
    }

    private Table withheld() {
        return new Table(
                Words.WITHHELD_HEADER,
                export.withheld().stream()
                        .map(each -> List.of(
                                dates.day(each.occurredAt()),
                                each.title(),
                                each.reason().sentence()))
                        .toList());
    }
}
