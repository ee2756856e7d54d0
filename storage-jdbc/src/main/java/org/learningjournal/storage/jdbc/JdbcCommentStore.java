package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.CommentStore;

record JdbcCommentStore(Units units) implements CommentStore {
    private static final Insert COMMENT = new Insert(
            "comment",
            "setting_id, comment_id, entry_id, child_id, kind, author_id, capacity, body, reply_to, written_at, state,"
                    + " removed_by, removed_at, version");

    @Override
    public boolean save(SettingId setting, Comment comment, Version expected) {
        setting.mustBe(comment.setting());
        return units.write(
                new Doing("save a comment", setting, comment.id()),
                session -> expected.equals(Version.NONE) ? add(session, comment) : replace(session, comment, expected));
    }

    @Override
    public Optional<Comment> find(SettingId setting, CommentId id) {
        return units.read(
                new Doing("find a comment", setting, id),
                session -> session.first(
                        Sql.of("select c.* from {comment} c where c.setting_id = ? and c.comment_id = ?", setting, id),
                        JdbcCommentStore::aComment));
    }

    @Override
    public List<Comment> threads(SettingId setting, ChildId child, Set<EntryId> entries) {
        return units.read(
                new Doing("read the threads of a child", setting, child),
                session -> session.list(
                        Sql.of(
                                "select c.* from {comment} c where c.setting_id = ?"
                                        + " and c.child_id = ? and c.entry_id [any]"
                                        + " order by c.written_at, c.comment_id",
                                setting,
                                child,
                                Many.ids(entries)),
                        JdbcCommentStore::aComment));
    }

    @Override
    public Page<Comment> held(SettingId setting, PageRequest page) {
        Stretch stretch = Stretch.of(page);
        String beyond = stretch.newestFirst() ? "<" : ">";
        String falling = stretch.newestFirst() ? " desc" : "";
        List<Comment> found = units.read(
                new Doing("list the held comments", setting),
                session -> session.list(
                        Sql.of(
                                "select c.* from {comment} c where c.setting_id = ? and c.state = ?"
                                        + " and (c.written_at, c.comment_id) " + beyond + " (?, ?)"
                                        + " order by c.written_at" + falling + ", c.comment_id" + falling
                                        + " limit " + (page.size() + 1),
                                setting,
                                Comment.State.HELD,
                                stretch.occurredAt(),
                                stretch.id()),
                        JdbcCommentStore::aComment));
        boolean more = found.size() > page.size();
        List<Comment> items = more ? found.subList(0, page.size()) : found;
        return new Page<>(items, more ? Optional.of(cursor(items.get(items.size() - 1))) : Optional.empty());
    }

    private static Cursor cursor(Comment comment) {
        return new Cursor(comment.writtenAt(), comment.id().value());
    }

    private static boolean add(Session session, Comment comment) throws SQLException {
        return session.addIfAbsent(
                COMMENT,
                comment.setting(),
                comment.id(),
                comment.entry(),
                comment.child(),
                comment.kind(),
                comment.author(),
                comment.capacity(),
                comment.text(),
                comment.replyTo(),
                comment.writtenAt(),
                comment.state(),
                comment.removal().map(Comment.Removal::by),
                comment.removal().map(Comment.Removal::at),
                Version.NONE.next());
    }

    private static boolean replace(Session session, Comment comment, Version expected) throws SQLException {
        return session.change(Sql.of(
                        "update {comment} set entry_id = ?, child_id = ?, kind = ?, author_id = ?, capacity = ?,"
                                + " body = ?, reply_to = ?, written_at = ?, state = ?, removed_by = ?, removed_at = ?,"
                                + " version = ? where setting_id = ? and comment_id = ? and version = ?",
                        comment.entry(),
                        comment.child(),
                        comment.kind(),
                        comment.author(),
                        comment.capacity(),
                        comment.text(),
                        comment.replyTo(),
                        comment.writtenAt(),
                        comment.state(),
                        comment.removal().map(Comment.Removal::by),
                        comment.removal().map(Comment.Removal::at),
                        expected.next(),
                        comment.setting(),
                        comment.id(),
                        expected))
                == 1;
    }

    private static Comment aComment(Row row) throws SQLException {
        Optional<Comment.Remover> remover = row.maybeWord("removed_by", Comment.Remover.class);
        return new Comment(
                row.id("comment_id", CommentId::new),
                PeopleTables.setting(row),
                row.id("entry_id", EntryId::new),
                row.id("child_id", ChildId::new),
                row.word("kind", Comment.Kind.class),
                row.id("author_id", PersonId::new),
                row.word("capacity", Capacity.class),
                row.text("body"),
                row.maybeId("reply_to", CommentId::new),
                row.instant("written_at"),
                row.word("state", Comment.State.class),
                remover.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Comment.Removal(remover.get(), row.instant("removed_at"))),
                row.version());
    }
}
