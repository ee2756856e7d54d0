package org.learningjournal.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;

/**
 * A remark in the thread of one tagged child (P05): staff and that child's family see it, other families do not.
 *
 * @param id its id
 * @param setting the setting
 * @param entry the entry it is about
 * @param child whose thread it is in
 * @param kind a remark on the approved entry, or a question about a waiting contribution
 * @param author who wrote it
 * @param capacity in which capacity
 * @param text what it says, not blank
 * @param replyTo the comment it answers, in the same thread; empty for the first of a conversation
 * @param writtenAt when
 * @param state whether others see it
 * @param removal by which role and when it was removed; present exactly if it was
 * @param version how often it was stored, for {@link CommentStore#save}
 */
public record Comment(
        CommentId id,
        SettingId setting,
        EntryId entry,
        ChildId child,
        Kind kind,
        PersonId author,
        Capacity capacity,
        String text,
        Optional<CommentId> replyTo,
        Instant writtenAt,
        State state,
        Optional<Removal> removal,
        Version version) {
    /** Which conversation a comment belongs to. */
    public enum Kind {
        /** On the approved entry, in the thread of one tagged child. */
        REMARK,
        /** Between staff and the author of a contribution that waits. */
        QUESTION
    }

    /** Whether others see a comment. */
    public enum State {
        /** They do. */
        SHOWN,
        /** Not before staff release it; its author cannot tell. */
        HELD,
        /** They see that something was removed, and by which role. */
        REMOVED,
        /** Removed while it was held: a tombstone would tell others of what they never saw. */
        REMOVED_UNSEEN
    }

    /** The roles a tombstone may name. */
    public enum Remover {
        /** Its own author. */
        AUTHOR,
        /** A member of staff. */
        STAFF,
        /** A manager. */
        MANAGER
    }

    /**
     * That a comment was removed.
     *
     * @param by by which role
     * @param at when
     */
    public record Removal(Remover by, Instant at) {
        /** Cuts the instant to microseconds. */
        public Removal {
            Objects.requireNonNull(by, "by");
            at = Micros.cut(at);
        }
    }

    /** Checks that state and removal go together. */
    public Comment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(replyTo, "replyTo");
        writtenAt = Micros.cut(writtenAt);
        Objects.requireNonNull(version, "version");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a comment says something");
        }
        if (removal.isPresent() != (state == State.REMOVED || state == State.REMOVED_UNSEEN)) {
            throw new IllegalArgumentException("a comment has a removal exactly if it was removed");
        }
    }

    /**
     * Whether it is nobody's but its author's and staff's to see, as it was never shown.
     *
     * @return true if it is held, or was when it was removed
     */
    public boolean isUnseen() {
        return state == State.HELD || state == State.REMOVED_UNSEEN;
    }

    /**
     * The same comment, seen by others from now on.
     *
     * @return a shown comment
     */
    public Comment shown() {
        return in(State.SHOWN, Optional.empty());
    }

    /**
     * The same comment, removed. Its text stays in the store for the trail and is shown to nobody; of one that others have
     * not seen they see no tombstone either.
     *
     * @param by by which role
     * @param at when
     * @return a removed comment
     */
    public Comment removed(Remover by, Instant at) {
        return in(isUnseen() ? State.REMOVED_UNSEEN : State.REMOVED, Optional.of(new Removal(by, at)));
    }

    private Comment in(State next, Optional<Removal> gone) {
        return new Comment(
                id, setting, entry, child, kind, author, capacity, text, replyTo, writtenAt, next, gone, version);
    }
}
