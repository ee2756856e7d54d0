package org.learningjournal.journal;

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

/** Keeps comments, apart from entries, so that one family's comment changes nothing that another family can see. */
public interface CommentStore {
    /**
     * Stores a comment.
     *
     * <p><b>Atomic:</b> the comment and its place among threads and held ones, or nothing. <b>Order:</b> versions rise by
     * one; the last save is the comment. <b>Equality:</b> is found as given but for the version, text to the letter,
     * instants to the microsecond. <b>Isolation:</b> holds the comment, and never its entry, until the unit ends: a second
     * unit waits, and loses if the first committed. <b>Cost:</b> one row.
     *
     * @param setting the setting
     * @param comment the comment; {@link Comment#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(SettingId setting, Comment comment, Version expected);

    /**
     * Finds a comment.
     *
     * <p><b>Atomic:</b> one comment, as one save left it. <b>Order:</b> there is one at the most. <b>Equality:</b> equal to
     * what was saved last. <b>Isolation:</b> sees what its unit saved, and of others what they committed; holds nothing.
     * <b>Cost:</b> one look-up.
     *
     * @param setting the setting
     * @param id its id
     * @return the comment, or empty if this setting has none of this id
     */
    Optional<Comment> find(SettingId setting, CommentId id);

    /**
     * The threads of a child on some entries, of both kinds and in every state.
     *
     * <p><b>Atomic:</b> each comment is as one save left it. <b>Order:</b> earliest written first, ties by id as unsigned
     * numbers, over all entries asked for. <b>Equality:</b> each equal to that of {@link #find}. <b>Isolation:</b> sees what
     * its unit saved, and of others what they committed; waits for nobody. <b>Cost:</b> one call for all entries; rises with
     * this child's comments on them.
     *
     * @param setting the setting
     * @param child whose threads
     * @param entries on which entries
     * @return comments, earliest written first, ties by id; empty if there are none
     */
    List<Comment> threads(SettingId setting, ChildId child, Set<EntryId> entries);

    /**
     * Lists what is held, on whichever entries.
     *
     * <p><b>Atomic:</b> each comment is as one save left it. <b>Order:</b> as the request says, by when written, ties by id
     * as unsigned numbers. <b>Equality:</b> each equal to that of {@link #find}. <b>Isolation:</b> sees what its unit saved,
     * and of others what they committed; waits for nobody. <b>Cost:</b> rises with the page, not with the comments there
     * are.
     *
     * @param setting the setting
     * @param page which page, in its order by when they were written, ties by id as unsigned numbers
     * @return exactly the comments in state {@link Comment.State#HELD}; the cursor is empty exactly if there is nothing more
     */
    Page<Comment> held(SettingId setting, PageRequest page);
}
