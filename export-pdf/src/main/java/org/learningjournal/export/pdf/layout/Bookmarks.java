package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        Map<String, Chapter> byKey = chapters.stream()
                .filter(chapter -> chapter.key().isPresent())
                .collect(Collectors.toMap(
                        chapter -> chapter.key().orElseThrow(), chapter -> chapter, (one, two) -> one));
        for (ContentsPages.Placed placed : indexes) {
            bookmarks.add(new Bookmark(1, placed.index().title(), placed.place()));
            placed.index().terms().forEach(term -> add(bookmarks, term, byKey));
        }
        return bookmarks;
    }

    private static void add(List<Bookmark> bookmarks, Index.Term term, Map<String, Chapter> byKey) {
        List<Chapter> here =
                term.keys().stream().map(byKey::get).filter(Objects::nonNull).toList();
        if (!here.isEmpty()) {
            bookmarks.add(new Bookmark(2, term.name(), here.get(0).at()));
            here.forEach(chapter -> bookmarks.add(new Bookmark(3, chapter.text(), chapter.at())));
        }
    }
}
