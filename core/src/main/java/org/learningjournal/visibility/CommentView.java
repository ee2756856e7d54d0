package org.learningjournal.visibility;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Comment;

/**
 * A comment as one viewer may see it.
 *
 * @param id the comment
 * @param author who wrote it
 * @param capacity in which capacity
 * @param text what it says, names masked; empty for a tombstone
 * @param replyTo the comment it answers, empty for the first of a conversation or if that is kept from the viewer
 * @param writtenAt when
 * @param state shown, removed, or, for staff only, what others were never shown
 * @param removal by which role and when it was removed; present for a tombstone
 */
public record CommentView(
        CommentId id,
        PersonId author,
        Capacity capacity,
        String text,
        Optional<CommentId> replyTo,
        Instant writtenAt,
        Comment.State state,
        Optional<Comment.Removal> removal) {
    /** Checks that nothing is missing. */
    public CommentView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(replyTo, "replyTo");
        Objects.requireNonNull(writtenAt, "writtenAt");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(removal, "removal");
    }
}
