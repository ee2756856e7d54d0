package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;

/** Goes through all pages of a list and checks what holds for every page. */
final class Pages {
    private static final int MOST = 10_000;

    private Pages() {}

    static List<EntryId> ids(EntryStore entries, EntryScope scope, PageRequest first) {
        return all(entries, scope, first).stream().map(Face::entry).toList();
    }

    static List<Face> all(EntryStore entries, EntryScope scope, PageRequest first) {
        List<Face> all = new ArrayList<>();
        PageRequest request = first;
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Face> page = entries.list(scope.setting(), scope, request);
            check(page, request);
            all.addAll(page.items());
            assertThat(all).as("pages come to an end").hasSizeLessThan(MOST);
            next = page.next();
            request = next.map(request::after).orElse(request);
        } while (next.isPresent());
        return all;
    }

    private static void check(Page<Face> page, PageRequest request) {
        assertThat(page.items()).as("items of %s", request).hasSizeLessThanOrEqualTo(request.size());
        if (request.after().isPresent()) {
            assertThat(page.items()).as("a cursor leads to more: %s", request).isNotEmpty();
        }
        page.next().ifPresent(next -> {
            assertThat(page.items())
                    .as("a page that is not the last is full: %s", request)
                    .hasSize(request.size());
            Face last = page.items().get(request.size() - 1);
            assertThat(next)
                    .as("the cursor is the key of the last item")
                    .isEqualTo(new Cursor(last.head().occurredAt(), last.entry().value()));
        });
    }
}
