package org.learningjournal.export.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningjournal.base.ElementRef;
import org.learningjournal.export.pdf.block.Aside;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.PhotoGrid;
import org.learningjournal.export.pdf.block.Tone;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.MediaType;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Remark;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.NamedChild;

/** One entry: its heading, who and when, the text, the photos, and the family's own thread of comments. */
final class EntryBlocks {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private final Map<ElementRef, String> elementNames;
    private final Photos photos;
    private final Dates dates;

    EntryBlocks(Map<ElementRef, String> elementNames, Photos photos, Dates dates) {
        this.elementNames = elementNames;
        this.photos = photos;
        this.dates = dates;
    }

    List<Block> blocks(Item item) {
        EntryView view = item.view();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, view.title()));
        blocks.add(Paragraph.of(byline(item), Tone.BYLINE));
        blocks.addAll(text(view));
        List<Figure> figures = photos.figures(view);
        if (figures.size() == 1) {
            blocks.add(figures.get(0));
        } else if (!figures.isEmpty()) {
            blocks.add(new PhotoGrid(figures));
        }
        blocks.addAll(notes(view));
        if (!item.comments().isEmpty()) {
            blocks.add(new Aside(item.comments().stream().flatMap(this::remark).toList()));
        }
        return blocks;
    }

    private String byline(Item item) {
        boolean home = item.view().kind() == EntryKind.CONTRIBUTION;
        String who = home ? Words.fromHome(item.authorName()) : Words.observedBy(item.authorName());
        return dates.day(item.view().occurredAt()) + " · " + who;
    }

    private static List<Paragraph> text(EntryView view) {
        Tone tone = view.kind() == EntryKind.CONTRIBUTION ? Tone.QUOTE : Tone.BODY;
        return BLANK_LINE
                .splitAsStream(view.text().strip())
                .filter(part -> !part.isBlank())
                .map(part -> Paragraph.of(part, tone))
                .toList();
    }

    private List<Block> notes(EntryView view) {
        List<Block> notes = new ArrayList<>();
        List<String> goals = view.elements().stream()
                .sorted()
                .map(elementNames::get)
                .filter(Objects::nonNull)
                .toList();
        if (!goals.isEmpty()) {
            notes.add(Paragraph.of(Words.learning(goals), Tone.BYLINE));
        }
        List<String> together =
                view.children().stream().map(NamedChild::name).sorted().toList();
        if (together.size() > 1) {
            notes.add(Paragraph.of(Words.together(together), Tone.BYLINE));
        }
        long others = view.media().stream()
                .filter(medium -> medium.type().kind() != MediaType.Kind.PHOTO)
                .count();
        if (others > 0) {
            notes.add(Paragraph.of(Words.notPrinted(others), Tone.BYLINE));
        }
        return notes;
    }

    private Stream<Paragraph> remark(Remark remark) {
        String when = dates.day(remark.view().writtenAt());
        String who = remark.isFromHome() ? Words.fromHome(remark.authorName()) : remark.authorName();
        if (remark.view().state() == Comment.State.REMOVED) {
            return Stream.of(Paragraph.of(Words.removed(when), Tone.BYLINE));
        }
        return Stream.of(
                Paragraph.of(who + " · " + when, Tone.BYLINE),
                Paragraph.of(remark.view().text(), Tone.BODY));
    }
}
