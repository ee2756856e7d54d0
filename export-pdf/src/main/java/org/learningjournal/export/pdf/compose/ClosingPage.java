package org.learningjournal.export.pdf.compose;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.learningjournal.base.Code;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Withheld;

/**
 * The last pages: for whom and when the book was made, with a request, what is in it, what was withheld and why, which files lie
 * beside it, and how it can be checked. Composed last, when everything is known.
 */
final class ClosingPage {
    private static final int GROUP = 16;
    private static final double KILOBYTE = 1_000;
    private static final double MEGABYTE = 1_000_000;

    private final Story story;
    private final Labels labels;
    private final Dates dates;
    private final Materials materials;
    private final String folder;
    private final Supplier<String> hash;

    ClosingPage(Story story, Labels labels, Dates dates, Materials materials, String folder, Supplier<String> hash) {
        this.story = story;
        this.labels = labels;
        this.dates = dates;
        this.materials = materials;
        this.folder = folder;
        this.hash = hash;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, labels.words(Label.ABOUT)));
        story.made().forEach(line -> blocks.add(Paragraph.of(line)));
        blocks.add(Paragraph.of(labels.words(Label.PLEASE)));
        blocks.add(counts());
        if (!story.keyWorkers().isEmpty()) {
            heading(blocks, Label.KEY_WORKERS);
            blocks.add(ListBlock.bullets(story.keyWorkers()));
        }
        withheld(blocks);
        files(blocks);
        heading(blocks, Label.CHECK);
        blocks.add(Paragraph.of(labels.text(Label.CHECK_HASH, inGroups(hash.get()))));
        return blocks;
    }

    private void heading(List<Block> blocks, Label label) {
        blocks.add(new Heading(3, labels.words(label)));
    }

    private Table counts() {
        long home = story.items().stream()
                .filter(item -> item.view().kind() == EntryKind.CONTRIBUTION)
                .count();
        long photos = story.items().stream()
                .flatMap(item -> item.view().media().stream())
                .filter(MediaBlocks::isPhoto)
                .count();
        long media = story.items().stream()
                .mapToLong(item -> item.view().media().size())
                .sum();
        long comments =
                story.items().stream().map(Item::comments).mapToLong(List::size).sum();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(Label.COUNT_ENTRIES, story.items().size()));
        rows.add(row(Label.COUNT_HOME, home));
        rows.add(row(Label.COUNT_PHOTOS, photos));
        rows.add(row(Label.COUNT_RECORDINGS, media - photos));
        if (materials.unshown() > 0) {
            rows.add(row(Label.COUNT_UNSHOWN, materials.unshown()));
        }
        rows.add(row(Label.COUNT_COMMENTS, comments));
        rows.add(row(Label.COUNT_WITHHELD, story.withheld().size()));
        return Table.withRowHeads(List.of(labels.words(Label.COUNTS), "#"), rows);
    }

    private List<String> row(Label label, long count) {
        return List.of(labels.words(label), String.valueOf(count));
    }

    private void withheld(List<Block> blocks) {
        heading(blocks, Label.WITHHELD);
        if (story.withheld().isEmpty()) {
            blocks.add(Paragraph.of(labels.words(Label.NOTHING_WITHHELD)));
            return;
        }
        blocks.add(Paragraph.of(labels.words(Label.WITHHELD_BELOW)));
        blocks.add(Table.of(
                List.of(labels.words(Label.DATE), labels.words(Label.ENTRY), labels.words(Label.WHY)),
                story.withheld().stream()
                        .map(each -> List.of(
                                dates.day(each.occurredAt()),
                                dates.titleOrDay(each.title(), each.occurredAt()),
                                why(each)))
                        .toList()));
    }

    private String why(Withheld withheld) {
        Code code = withheld.reason().code();
        if (code == Code.SHOWS_ANOTHER_CHILD) {
            return labels.words(Label.SHOWS_ANOTHER_CHILD);
        }
        return labels.words(code == Code.SIGN_UNDERTAKING ? Label.SIGN_UNDERTAKING : Label.NOT_SHOWN);
    }

    private void files(List<Block> blocks) {
        if (!materials.beside().isEmpty()) {
            heading(blocks, Label.FILES);
            blocks.add(Paragraph.of(labels.text(Label.FILES_BELOW, folder)));
            blocks.add(Table.withRowHeads(
                    List.of(labels.words(Label.FILE), labels.words(Label.SIZE_AND_HASH)),
                    materials.beside().stream()
                            .map(each -> List.of(each.name(), size(each) + " " + inGroups(each.sha256())))
                            .toList()));
        }
    }

    /** Easier to compare, and broken in the right places where a column is narrow. */
    private static String inGroups(String hash) {
        return String.join(" ", Splitter.fixedLength(GROUP).split(hash));
    }

    private String size(Materials.Beside file) {
        return file.bytes() < MEGABYTE
                ? labels.text(Label.KILOBYTES, Math.round(Math.ceil(file.bytes() / KILOBYTE)))
                : labels.text(Label.MEGABYTES, String.format(Locale.ROOT, "%.1f", file.bytes() / MEGABYTE));
    }
}
