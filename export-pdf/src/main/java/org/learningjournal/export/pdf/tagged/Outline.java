package org.learningjournal.export.pdf.tagged;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Builds the nested outline from a flat list of bookmarks. */
final class Outline {

    private record Open(int level, PDOutlineNode node) {}

    private Outline() {}

    static PDDocumentOutline of(List<Bookmark> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, outline));
        for (Bookmark bookmark : bookmarks) {
            while (open.element().level() >= bookmark.level()) {
                open.pop();
            }
            PDOutlineItem item = item(bookmark);
            open.element().node().addLast(item);
            open.push(new Open(bookmark.level(), item));
        }
        return outline;
    }

    private static PDOutlineItem item(Bookmark bookmark) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(bookmark.place().sheet().page());
        destination.setLeft(0);
        destination.setTop((int) bookmark.place().top());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(destination);
        return item;
    }
}
