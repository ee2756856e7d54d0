package org.learningjournal.export.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningjournal.export.pdf.block.Aside;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.PhotoGrid;
import org.learningjournal.export.pdf.block.Tone;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Remark;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.NamedChild;

/** One entry: its heading, who and when, the text, the photos, the recordings, and the family's own thread of comments. */
final class EntryBlocks {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private final Labels labels;
    private final Dates dates;
    private final Areas areas;
    private final MediaBlocks media;

    EntryBlocks(Labels labels, Dates dates, Areas areas, MediaBlocks media) {
        this.labels = labels;
        this.dates = dates;
        this.areas = areas;
        this.media = media;
    }

    List<Block> blocks(Item item) {
        EntryView view = item.view();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                2,
                dates.titleOrDay(view.title(), view.occurredAt()),
                Optional.of(view.id().toString())));
        blocks.add(Paragraph.of(byline(item), Tone.BYLINE));
        blocks.addAll(text(view));
        blocks.addAll(notes(view));
        List<Figure> figures = media.photos(view);
        if (figures.size() == 1) {
            blocks.add(figures.get(0));
        } else if (!figures.isEmpty()) {
            blocks.add(new PhotoGrid(figures));
        }
        blocks.addAll(media.recordings(view));
        if (!item.comments().isEmpty()) {
            blocks.add(new Aside(item.comments().stream().flatMap(this::remark).toList()));
        }
        return blocks;
    }

    private String byline(Item item) {
        String day = dates.day(item.view().occurredAt());
        if (item.authorName().isBlank()) {
            return day;
        }
        Label voice = isFromHome(item.view()) ? Label.FROM_HOME : Label.OBSERVED_BY;
        return day + " · " + labels.text(voice, item.authorName());
    }

    private static boolean isFromHome(EntryView view) {
        return view.kind() == EntryKind.CONTRIBUTION;
    }

    private static List<Paragraph> text(EntryView view) {
        Tone tone = isFromHome(view) ? Tone.QUOTE : Tone.BODY;
        return BLANK_LINE
                .splitAsStream(view.text().strip())
                .filter(part -> !part.isBlank())
                .map(part -> Paragraph.of(part, tone))
                .toList();
    }

    private List<Block> notes(EntryView view) {
        List<Block> notes = new ArrayList<>();
        List<String> goals = areas.lines(view.elements());
        if (!goals.isEmpty()) {
            notes.add(Paragraph.of(labels.text(Label.LEARNING, String.join(" · ", goals)), Tone.BYLINE));
        }
        List<String> together = view.children().stream()
                .map(NamedChild::name)
                .sorted()
                .map(Characters::woven)
                .toList();
        if (together.size() > 1) {
            notes.add(Paragraph.of(labels.text(Label.TOGETHER, String.join(", ", together)), Tone.BYLINE));
        }
        return notes;
    }

    private Stream<Paragraph> remark(Remark remark) {
        String when = dates.day(remark.view().writtenAt());
        if (remark.view().state() == Comment.State.REMOVED) {
            return Stream.of(Paragraph.of(labels.text(Label.REMOVED_COMMENT, when), Tone.BYLINE));
        }
        String who = remark.isFromHome()
                ? labels.text(Label.FROM_HOME, remark.authorName())
                : Characters.woven(remark.authorName());
        return Stream.of(
                Paragraph.of(who + " · " + when, Tone.BYLINE),
                Paragraph.of(remark.view().text(), Tone.BODY));
    }
}
