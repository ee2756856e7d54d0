package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.CommentStore;

final class InMemoryCommentStore implements CommentStore {
    private record Place(EntryId entry, ChildId child, CommentId comment) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::entry).thenComparing(Place::child).thenComparing(Place::comment);

        static Place of(Comment comment) {
            return new Place(comment.entry(), comment.child(), comment.id());
        }
    }

    private static final Table<CommentId, Comment> COMMENTS = Table.sorted();
    private static final Table<Place, Comment> THREADS = Table.sortedBy(Place.ORDER);
    private static final Table<Cursor, Comment> HELD = Table.sortedBy(Postings.EARLIEST_FIRST);
    private static final Comparator<Comment> EARLIEST_FIRST =
            Comparator.comparing(Comment::writtenAt).thenComparing(Comment::id);

    private final Units units;

    InMemoryCommentStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean save(SettingId setting, Comment comment, Version expected) {
        setting.mustBe(comment.setting());
        return units.write(setting, unit -> {
            Optional<Comment> before = unit.find(COMMENTS, comment.id());
            if (!before.map(Comment::version).orElse(Version.NONE).equals(expected)) {
                return false;
            }
            before.ifPresent(old -> {
                unit.remove(THREADS, Place.of(old));
                unit.remove(HELD, cursor(old));
            });
            Comment stored = versioned(comment, expected.next());
            unit.put(COMMENTS, stored.id(), stored);
            unit.put(THREADS, Place.of(stored), stored);
            if (stored.state() == Comment.State.HELD) {
                unit.put(HELD, cursor(stored), stored);
            }
            return true;
        });
    }

    private static Comment versioned(Comment c, Version version) {
        return new Comment(
                c.id(),
                c.setting(),
                c.entry(),
                c.child(),
                c.kind(),
                c.author(),
                c.capacity(),
                c.text(),
                c.replyTo(),
                c.writtenAt(),
                c.state(),
                c.removal(),
                version);
    }

    @Override
    public Optional<Comment> find(SettingId setting, CommentId id) {
        return units.read(setting).find(COMMENTS, id);
    }

    @Override
    public List<Comment> threads(SettingId setting, ChildId child, Set<EntryId> entries) {
        Tree<Place, Comment> threads = units.read(setting).tree(THREADS);
        return entries.stream()
                .flatMap(entry -> threads.values(
                        place -> place.entry().equals(entry)
                                ? place.child().compareTo(child)
                                : place.entry().compareTo(entry),
                        Order.OLDEST_FIRST))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    @Override
    public Page<Comment> held(SettingId setting, PageRequest page) {
        List<Comment> found = units.read(setting)
                .tree(HELD)
                .values(place -> where(place, page), page.order())
                .limit(page.size() + 1L)
                .toList();
        boolean more = found.size() > page.size();
        List<Comment> items = more ? found.subList(0, page.size()) : found;
        return new Page<>(items, more ? Optional.of(cursor(items.get(items.size() - 1))) : Optional.empty());
    }

    private static int where(Cursor place, PageRequest page) {
        boolean oldest = page.order() == Order.OLDEST_FIRST;
        Comparator<Cursor> order = oldest ? Postings.EARLIEST_FIRST : Postings.EARLIEST_FIRST.reversed();
        boolean passed =
                page.after().filter(end -> order.compare(place, end) <= 0).isPresent();
        return !passed ? 0 : oldest ? -1 : 1;
    }

    private static Cursor cursor(Comment comment) {
        return new Cursor(comment.writtenAt(), comment.id().value());
    }
}
