package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Section;

/** Sets the sections of a book, one after the other, each on new pages or below the one before. */
final class Body {

    private final Desk desk;
    private final Pictures pictures;
    private final int headingShift;
    private final PrintJob.Watch watch;
    private final List<Chunk> chunks = new ArrayList<>();
    private Optional<SectionSetter> open = Optional.empty();

    Body(Desk desk, Pictures pictures, int headingShift, PrintJob.Watch watch) {
        this.desk = desk;
        this.pictures = pictures;
        this.headingShift = headingShift;
        this.watch = watch;
    }

    List<Chunk> set(List<Section> sections) {
        sections.forEach(this::set);
        finish();
        return List.copyOf(chunks);
    }

    private void set(Section section) {
        if (section.start() == Section.Start.NEW_PAGE) {
            finish();
        }
        SectionSetter here = open.orElseGet(() -> new SectionSetter(desk, pictures, headingShift));
        open = Optional.of(here);
        for (Block block : section.blocks().get()) {
            here.set(block);
            watch.placed(block);
        }
    }

    private void finish() {
        open.map(SectionSetter::finish)
                .filter(chunk -> !chunk.sheets().isEmpty())
                .ifPresent(chunks::add);
        open = Optional.empty();
    }
}
