package org.learningjournal.ownstorage;

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
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.CommentStore;

/** Comments by id; their ids by thread; and the ids of those that are held, in the order of their list. */
final class KeyValueCommentStore implements CommentStore {
    private static final Comparator<Comment> EARLIEST_FIRST =
            Comparator.comparing(Comment::writtenAt).thenComparing(Comment::id);

    private final Units units;

    KeyValueCommentStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean save(SettingId setting, Comment comment, Version expected) {
        setting.mustBe(comment.setting());
        return units.write(setting, records -> {
            Optional<Comment> before = find(records, comment.id());
            boolean current = before.map(Comment::version).orElse(Version.NONE).equals(expected);
            if (current) {
                before.ifPresent(old -> {
                    records.remove(thread(old));
                    records.remove(held(old));
                });
                put(records, versioned(comment, expected.next()));
            }
            return current;
        });
    }

    private static void put(Records records, Comment comment) {
        records.put(Key.of("comment", comment.id()), comment);
        records.put(thread(comment), comment.id());
        if (comment.state() == Comment.State.HELD) {
            records.put(held(comment), comment.id());
        }
    }

    private static String thread(Comment comment) {
        return Key.of("thread", comment.entry(), comment.child(), comment.id());
    }

    private static String held(Comment comment) {
        return "held/" + Key.place(new Cursor(comment.writtenAt(), comment.id().value()));
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
        return units.read(setting, records -> find(records, id));
    }

    private static Optional<Comment> find(Records records, CommentId id) {
        return records.find(Key.of("comment", id), Comment.class);
    }

    @Override
    public List<Comment> threads(SettingId setting, ChildId child, Set<EntryId> entries) {
        return units.read(
                setting,
                records -> entries.stream()
                        .flatMap(entry -> records.all(Key.of("thread", entry, child), CommentId.class))
                        .flatMap(id -> find(records, id).stream())
                        .sorted(EARLIEST_FIRST)
                        .toList());
    }

    @Override
    public Page<Comment> held(SettingId setting, PageRequest page) {
        return units.read(
                setting,
                records -> Listing.cut(
                                Listing.rest(records, "held/", "", Key.END, page)
                                        .map(Records.Found::key),
                                page)
                        .map(place -> find(records, new CommentId(place.id())).orElseThrow()));
    }
}
