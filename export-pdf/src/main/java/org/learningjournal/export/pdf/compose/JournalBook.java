package org.learningjournal.export.pdf.compose;

import com.google.common.base.Suppliers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.MediumId;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Cover;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.Index;
import org.learningjournal.export.pdf.block.Judgement;
import org.learningjournal.export.pdf.block.NextStep;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Section;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/** Arranges a journal: a cover, a chapter for each month, charts, assessments, a glossary, closing pages. */
public final class JournalBook {
    private static final int CONTENTS_DEPTH = 2;

    private final Story story;
    private final Labels labels;
    private final Materials materials;
    private final Wishes wishes;
    private final Dates dates;
    private final Areas areas;
    private final MediaBlocks media;
    private final Supplier<String> hash;

    /**
     * What a host adds to what the journal says.
     *
     * @param coverPhoto stands on the cover, if the book has it; else the first photo of the child alone
     * @param judgements how the child stands
     * @param nextSteps what comes next
     * @param folder the name of the folder beside the book
     */
    public record Wishes(
            Optional<MediumId> coverPhoto, List<Judgement> judgements, List<NextStep> nextSteps, String folder) {}

    private JournalBook(Story story, Labels labels, Materials materials, Wishes wishes) {
        this.story = story;
        this.labels = labels;
        this.materials = materials;
        this.wishes = wishes;
        this.dates = new Dates(story.zone(), labels);
        this.areas = new Areas(story.elements());
        this.media = new MediaBlocks(labels, dates, materials);
        this.hash = Suppliers.memoize(() -> ContentHash.of(story, materials));
    }

    /** Arranges one child's journal. */
    public static JournalBook of(JournalExport export, Labels labels, Materials materials, Wishes wishes) {
        return new JournalBook(Stories.of(export, labels), labels, materials, wishes);
    }

    /** Arranges the book of a group. */
    public static JournalBook of(GroupExport export, Labels labels, Materials materials, Wishes wishes) {
        return new JournalBook(Stories.of(export, labels), labels, materials, wishes);
    }

    /** Returns the SHA-256 of what the book tells, as its closing page has it. */
    public String contentHash() {
        return hash.get();
    }

    /** Returns the book, ready to be printed. */
    public Book book() {
        List<Section> sections = new ArrayList<>();
        EntryBlocks entries = new EntryBlocks(labels, dates, areas, media);
        months().forEach((month, items) -> sections.add(month(month, items, entries)));
        if (story.items().isEmpty()) {
            sections.add(section(Section.Kind.MONTH, this::empty));
        }
        AssessmentBlocks assessment = new AssessmentBlocks(labels, dates);
        sections.add(section(Section.Kind.JUDGEMENTS, () -> assessment.judgements(wishes.judgements())));
        Section.Start start = wishes.judgements().isEmpty() ? Section.Start.NEW_PAGE : Section.Start.BELOW;
        sections.add(new Section(Section.Kind.NEXT_STEPS, start, () -> assessment.nextSteps(wishes.nextSteps())));
        sections.add(section(Section.Kind.CHARTS, new ChartBlocks(story, labels, dates, areas)::blocks));
        sections.add(section(Section.Kind.GLOSSARY, new GlossaryBlocks(story.elements(), labels)::blocks));
        sections.add(section(
                Section.Kind.CLOSING, new ClosingPage(story, labels, dates, materials, wishes.folder(), hash)::blocks));
        return new Book(
                story.title(), labels.language(), Optional.of(cover()), CONTENTS_DEPTH, sections, List.of(byArea()));
    }

    private static Section section(Section.Kind kind, Supplier<List<Block>> blocks) {
        return new Section(kind, Section.Start.NEW_PAGE, blocks);
    }

    private Map<YearMonth, List<Item>> months() {
        return story.items().stream()
                .collect(Collectors.groupingBy(
                        item -> dates.monthOf(item.view().occurredAt()), TreeMap::new, Collectors.toList()));
    }

    private Section month(YearMonth month, List<Item> items, EntryBlocks entries) {
        String name = dates.month(month);
        return section(Section.Kind.MONTH, () -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Heading(1, name));
            items.forEach(item -> blocks.addAll(entries.blocks(item)));
            return blocks;
        });
    }

    private List<Block> empty() {
        return List.of(new Heading(1, labels.words(Label.EMPTY_TITLE)), Paragraph.of(labels.words(Label.EMPTY)));
    }

    private Index byArea() {
        List<Index.Term> terms = areas.all().stream()
                .map(area -> new Index.Term(
                        area.area().name(),
                        story.items().stream()
                                .filter(item -> areas.of(item.view().elements()).contains(area))
                                .map(item -> item.view().id().toString())
                                .toList()))
                .toList();
        return new Index(labels.words(Label.BY_AREA), terms);
    }

    private Cover cover() {
        return new Cover(story.heading(), story.subtitle(), story.coverLines(), coverPhoto());
    }

    /** The photo that was chosen, else the first of the child alone. */
    private Optional<Figure> coverPhoto() {
        Optional<Shown> chosen = wishes.coverPhoto()
                .flatMap(wanted -> photos().filter(shown -> shown.medium().id().equals(wanted))
                        .findFirst());
        Optional<Shown> photo = chosen.or(() ->
                photos().filter(shown -> shown.entry().children().size() == 1).findFirst());
        photo.ifPresent(shown -> materials.keepForCover(shown.medium().id()));
        return photo.map(shown -> media.photo(shown.entry(), shown.medium()))
                .map(figure -> new Figure(figure.picture(), figure.alternative(), ""));
    }

    /** A photo and the entry that shows it. */
    private record Shown(EntryView entry, MediumView medium) {}

    private Stream<Shown> photos() {
        return story.items().stream()
                .map(Item::view)
                .flatMap(entry ->
                        entry.media().stream().filter(MediaBlocks::isPhoto).map(medium -> new Shown(entry, medium)));
    }
}
