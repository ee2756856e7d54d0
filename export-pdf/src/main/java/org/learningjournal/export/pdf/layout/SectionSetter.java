package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.block.Aside;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Chart;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.PageBreak;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.PhotoGrid;
import org.learningjournal.export.pdf.block.Recording;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.block.Tone;
import org.learningjournal.export.pdf.tagged.Element;

/** Sets blocks, one after the other, on pages of their own, and decides on the distance between any two. */
final class SectionSetter {

    private final Desk desk;
    private final Flow flow;
    private final Element section;
    private final Headings headings;
    private final Texts texts;
    private final Tables tables;
    private final Charts charts;
    private final PhotoRows photos;
    private final Recordings recordings;
    private boolean belowByline;

    /** Begins pages whose first level of headings is tagged as level {@code 1 + headingShift}. */
    SectionSetter(Desk desk, Pictures pictures, int headingShift) {
        this.desk = desk;
        this.flow = new Flow(desk.document(), desk.look().frame());
        this.section = desk.document().section();
        this.headings = new Headings(desk, flow, section, headingShift);
        this.texts = new Texts(desk, flow, section);
        this.tables = new Tables(desk, flow, section);
        this.charts = new Charts(desk, flow, section);
        this.photos = new PhotoRows(desk, flow, section, pictures);
        this.recordings = new Recordings(desk, flow, section, pictures);
    }

    Chunk finish() {
        flow.finish();
        return new Chunk(section, flow.sheets(), headings.chapters());
    }

    void set(Block block) {
        if (block instanceof Heading heading) {
            headings.place(heading);
        } else if (block instanceof PageBreak) {
            flow.breakPage();
        } else {
            setBelow(block, headings.takeSpaceBelow());
        }
    }

    private void setBelow(Block block, float belowHeading) {
        float space = belowHeading > 0 ? belowHeading : usualSpace(block);
        if (block instanceof Paragraph paragraph) {
            texts.place(paragraph, space, belowHeading > 0);
        } else if (block instanceof Aside aside) {
            texts.place(aside, space);
        } else if (block instanceof ListBlock list) {
            texts.place(list, space);
        } else if (block instanceof Table table) {
            tables.place(table, space);
        } else if (block instanceof Chart chart) {
            charts.place(chart, space);
            tables.place(chart.table(), desk.styles().space(1.4));
        } else if (block instanceof Figure figure) {
            photos.place(List.of(figure), space);
        } else if (block instanceof PhotoGrid grid) {
            photos.place(grid.photos(), space);
        } else if (block instanceof Recording recording) {
            recordings.place(recording, space);
        }
        belowByline = isByline(block);
    }

    private static boolean isByline(Block block) {
        return block instanceof Paragraph paragraph && paragraph.tone() == Tone.BYLINE;
    }

    private float usualSpace(Block block) {
        if (block instanceof Paragraph) {
            return desk.styles().space(belowByline && isByline(block) ? 0.2 : 0.7);
        }
        return desk.styles().space(block instanceof ListBlock ? 0.6 : 1.1);
    }
}
