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
     * @param setting the setting
     * @param comment the comment; {@link Comment#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(SettingId setting, Comment comment, Version expected);

    /**
     * Finds a comment.
     *
     * @param setting the setting
     * @param id its id
     * @return the comment, or empty if this setting has none of this id
     */
    Optional<Comment> find(SettingId setting, CommentId id);

    /**
     * The threads of a child on some entries, of both kinds and in every state.
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
     * @param setting the setting
     * @param page which page, in its order by when they were written, ties by id as unsigned numbers
     * @return exactly the comments in state {@link Comment.State#HELD}; the cursor is empty exactly if there is nothing more
     */
    Page<Comment> held(SettingId setting, PageRequest page);
}
