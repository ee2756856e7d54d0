package org.learningjournal.export.pdf.compose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Cover;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.PageBreak;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.framework.Element;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.JournalExport.Item;

/** Arranges a journal: a cover, a chapter for each month, a closing page. */
public final class JournalBook {
    private static final int CONTENTS_DEPTH = 2;

    private final JournalExport export;
    private final Dates dates;
    private final Photos photos;
    private final EntryBlocks entries;

    private JournalBook(JournalExport export, Originals originals) {
        this.export = export;
        this.dates = new Dates(export.setting().zone());
        this.photos = new Photos(originals, dates);
        this.entries = new EntryBlocks(
                export.elements().stream().collect(Collectors.toMap(Element::ref, Element::name)), photos, dates);
    }

    /**
     * The book of a journal.
     *
     * @param export the journal
     * @param source the originals of its photos
     * @return the book, ready to be printed
     */
    public static Book of(JournalExport export, Originals.Source source) {
        return new JournalBook(export, new Originals(source)).book();
    }

    private Book book() {
        List<Block> blocks = new ArrayList<>();
        months().forEach((month, items) -> {
            blocks.add(new Heading(1, dates.month(month)));
            items.forEach(item -> blocks.addAll(entries.blocks(item)));
        });
        if (export.items().isEmpty()) {
            blocks.add(new Heading(1, Words.EMPTY_TITLE));
            blocks.add(Paragraph.of(Words.EMPTY));
        }
        blocks.add(new PageBreak());
        blocks.addAll(new ClosingPage(export, dates).blocks());
        return new Book(Words.title(export.childName()), Locale.UK, Optional.of(cover()), CONTENTS_DEPTH, blocks);
    }

    private Map<YearMonth, List<Item>> months() {
        return export.items().stream()
                .collect(Collectors.groupingBy(
                        item -> dates.monthOf(item.view().occurredAt()), TreeMap::new, Collectors.toList()));
    }

    private Cover cover() {
        List<String> lines = new ArrayList<>();
        lines.add(export.setting().name());
        export.stays().forEach(stay -> lines.add(dates.span(stay)));
        return new Cover(export.childName(), Words.LEARNING_JOURNAL, lines, coverPhoto());
    }

    /** The first photo of the child alone, else the first photo. */
    private Optional<Figure> coverPhoto() {
        return export.items().stream()
                .filter(item -> item.view().children().size() == 1)
                .flatMap(item -> photos.figures(item.view()).stream())
                .findFirst()
                .map(figure -> new Figure(figure.picture(), figure.alternative(), ""));
    }
}
