package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;

/** Pages that stay in one volume, with the branch of the structure tree and the headings that stand on them. */
record Chunk(Element section, List<Sheet> sheets, List<Chapter> chapters) {

    Chunk {
        sheets = List.copyOf(sheets);
        chapters = List.copyOf(chapters);
    }

    long bytes() {
        return sheets.stream().mapToLong(Sheet::bytes).sum();
    }
}
