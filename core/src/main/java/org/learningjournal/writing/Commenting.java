package org.learningjournal.writing;

import org.learningjournal.base.Caller;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.visibility.CommentView;

/**
 * The door for comments (P05): one thread for each tagged child, seen by staff and that child's family. Thread-safe; every
 * call is one unit of work.
 */
public interface Commenting {
    /**
     * Writes a comment. One that names another child of the setting, whose name consent is not in force, is held for staff,
     * so is one on an entry for staff only and an answer to one that is held; its author in a family cannot tell.
     *
     * @param caller a member of staff, or of the child's family
     * @param comment what it says
     * @return the comment as its author sees it
     */
    Outcome<CommentView> comment(Caller caller, NewComment comment);

    /**
     * Asks the author of a waiting contribution something, or answers. Only the author and staff see it.
     *
     * @param caller a member of staff who may see the contribution, or its author
     * @param entry the waiting contribution
     * @param text the question or the answer
     * @return the comment
     */
    Outcome<CommentView> ask(Caller caller, EntryId entry, String text);

    /**
     * Removes a comment; a tombstone says by which role. Of one that was never shown only its author and staff see it.
     *
     * @param caller its author, a senior or a manager
     * @param comment the comment
     * @return the tombstone
     */
    Outcome<CommentView> remove(Caller caller, CommentId comment);
}
