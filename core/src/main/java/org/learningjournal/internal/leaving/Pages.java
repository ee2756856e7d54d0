package org.learningjournal.internal.leaving;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.internal.work.Deliveries;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;

/** The faces that a book holds, as they are stored. */
final class Pages {
    private final Work work;
    private final Deliveries deliveries;

    Pages(Work work) {
        this.work = work;
        this.deliveries = new Deliveries(work);
    }

    /** Hands over all faces of a book, oldest first and some at a time, and records that its recipients got them. */
    void of(Book book, Consumer<List<Face>> taker) {
        Optional<EntryId> only = book.selection().only();
        if (only.isPresent()) {
            hand(book, find(book, only.get()).stream().toList(), taker);
        } else if (!book.selection().scope().lanes().isEmpty()) {
            all(book, taker);
        }
    }

    private void all(Book book, Consumer<List<Face>> taker) {
        PageRequest request = PageRequest.oldest(PageRequest.MOST);
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Face> page = work.storage()
                    .entries()
                    .list(
                            book.reader().setting(),
                            book.selection().scope(),
                            next.map(request::after).orElse(request));
            hand(book, page.items().stream().filter(book.selection()::admits).toList(), taker);
            next = page.next();
        } while (next.isPresent());
    }

    private void hand(Book book, List<Face> faces, Consumer<List<Face>> taker) {
        if (!faces.isEmpty()) {
            book.recipients().forEach(recipient -> deliveries.record(recipient, faces));
            taker.accept(faces);
        }
    }

    /** One face of a book; empty both if there is none and if it is not in the book. */
    Optional<Face> find(Book book, EntryId entry) {
        return work.storage()
                .entries()
                .find(book.reader().setting(), entry)
                .flatMap(Entry::approved)
                .filter(book.selection()::admits);
    }
}
