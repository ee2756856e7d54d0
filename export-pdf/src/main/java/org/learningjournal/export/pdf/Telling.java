package org.learningjournal.export.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.export.pdf.compose.JournalBook;
import org.learningjournal.export.pdf.compose.Materials;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.JournalExport;

/** What a book is made of, whether it is of one child or of a group. */
record Telling(Instant at, List<JournalExport.Item> items, List<JournalExport.Withheld> withheld, Arranging arranging) {

    /** Arranges the book. */
    @FunctionalInterface
    interface Arranging {
        JournalBook arrange(Labels labels, Materials materials, JournalBook.Wishes wishes);
    }

    static Telling of(JournalExport export) {
        return new Telling(
                export.at(),
                export.items(),
                export.withheld(),
                (labels, materials, wishes) -> JournalBook.of(export, labels, materials, wishes));
    }

    static Telling of(GroupExport export) {
        return new Telling(
                export.at(),
                export.items(),
                export.withheld(),
                (labels, materials, wishes) -> JournalBook.of(export, labels, materials, wishes));
    }

    /** Returns the entries whose headings were put on pages; a host's template may have left some out. */
    List<EntryId> included(Set<String> placed) {
        return items.stream()
                .map(item -> item.view().id())
                .filter(id -> placed.contains(id.toString()))
                .toList();
    }
}
