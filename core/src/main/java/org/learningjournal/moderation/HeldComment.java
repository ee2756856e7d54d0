package org.learningjournal.moderation;

import java.util.List;
import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Reason;
import org.learningjournal.visibility.CommentView;

/**
 * A comment that is held, and whether this caller may decide on it (P05).
 *
 * @param entry the entry it is on
 * @param child whose thread
 * @param comment the comment
 * @param why why it would be held if it were written now; empty if nothing would hold it any more, and it still waits
 * @param decision whether the caller may show or remove it, as the caller may hear it
 */
public record HeldComment(EntryId entry, ChildId child, CommentView comment, List<Reason> why, Decision decision) {
    /** Copies the reasons. */
    public HeldComment {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(comment, "comment");
        why = List.copyOf(why);
        Objects.requireNonNull(decision, "decision");
    }
}
