package org.learningjournal.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;

/**
 * A remark in the thread of one child (P05).
 *
 * @param entry the entry
 * @param child one of its tagged children, whose thread it is
 * @param text at most 10,000 characters
 * @param replyTo the comment it answers, empty to begin a conversation
 */
public record NewComment(
        @NotNull EntryId entry,
        @NotNull ChildId child,
        @NotBlank @Size(max = 10_000) @CleanText String text,
        @NotNull Optional<CommentId> replyTo) {
    /**
     * A remark that begins a conversation.
     *
     * @param entry the entry
     * @param child whose thread
     * @param text what it says
     * @return the comment
     */
    public static NewComment on(EntryId entry, ChildId child, String text) {
        return new NewComment(entry, child, text, Optional.empty());
    }
}
