package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningjournal.export.pdf.block.Index;
import org.learningjournal.export.pdf.tagged.Bookmark;

/** The bookmarks of one volume: its headings, then what it holds of each index. */
final class Bookmarks {

    private Bookmarks() {}

    static List<Bookmark> of(List<Chunk> chunks, List<ContentsPages.Placed> indexes) {
        List<Chapter> chapters =
                chunks.stream().flatMap(chunk -> chunk.chapters().stream()).toList();
        List<Bookmark> bookmarks = new ArrayList<>();
        chapters.forEach(chapter -> bookmarks.add(new Bookmark(chapter.level(), chapter.text(), chapter.at())));
        for (ContentsPages.Placed placed : indexes) {
            bookmarks.add(new Bookmark(1, placed.index().title(), placed.place()));
            placed.index().terms().forEach(term -> add(bookmarks, term, chapters));
        }
        return bookmarks;
    }

    /** Under a term stand the chapters that have something of it, so that a long book does not have two outlines of itself. */
    private static void add(List<Bookmark> bookmarks, Index.Term term, List<Chapter> chapters) {
        Set<String> keys = new HashSet<>(term.keys());
        List<Bookmark> below = new ArrayList<>();
        String current = "";
        boolean told = true;
        for (Chapter chapter : chapters) {
            if (chapter.level() == 1) {
                current = chapter.text();
                told = false;
            } else if (!told && chapter.key().filter(keys::contains).isPresent()) {
                below.add(new Bookmark(3, current, chapter.at()));
                told = true;
            }
        }
        if (!below.isEmpty()) {
            bookmarks.add(new Bookmark(2, term.name(), below.get(0).place()));
            bookmarks.addAll(below);
        }
    }
}
