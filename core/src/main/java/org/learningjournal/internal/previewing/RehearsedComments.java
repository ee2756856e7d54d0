package org.learningjournal.internal.previewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.CommentStore;

/** Comments as they are stored, for looking only. */
record RehearsedComments(CommentStore stored) implements CommentStore {
    @Override
    public boolean save(SettingId setting, Comment comment, Version expected) {
        throw NotRehearsed.write("a comment");
    }

    @Override
    public Optional<Comment> find(SettingId setting, CommentId id) {
        return stored.find(setting, id);
    }

    @Override
    public Page<Comment> held(SettingId setting, PageRequest page) {
        return stored.held(setting, page);
    }

    @Override
    public List<Comment> threads(SettingId setting, ChildId child, Set<EntryId> entries) {
        return stored.threads(setting, child, entries);
    }
}
