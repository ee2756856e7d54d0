package org.learningjournal.internal.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Authority;
import org.learningjournal.internal.work.Holding;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Comment.Kind;
import org.learningjournal.journal.Comment.Remover;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.rules.Permission;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;
import org.learningjournal.writing.Commented;
import org.learningjournal.writing.Commenting;
import org.learningjournal.writing.NewComment;

/** Writes and removes comments. */
public final class CommentingDoor implements Commenting {
    private final Work work;
    private final Items items;

    /**
     * The door.
     *
     * @param work the runner of commands
     */
    public CommentingDoor(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    /** A question as it is validated and told apart. */
    record Question(
            @NotNull EntryId entry,
            @NotBlank @Size(max = 10_000) @CleanText String text) {}

    @Override
    public Outcome<CommentView> comment(Caller caller, NewComment wish) {
        return work.run(caller, "commenting.comment", wish, known -> commented(known, wish), this::replay);
    }

    private Answer<CommentView> commented(Known known, NewComment wish) {
        if (!known.may(Permission.COMMENT)) {
            return Answer.refused(Code.NO_COMMENTS);
        }
        Optional<Face> face = items.find(known, wish.entry(), Side.APPROVED);
        if (face.isEmpty() || !shows(known, face.get(), wish.child())) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Optional<Comment> answered = answered(known, face.get(), wish);
        if (wish.replyTo().isPresent() && answered.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        List<Code> why = new Holding(work)
                .why(known, wish.child(), wish.text(), face.get().shelf(), answered);
        Comment.State state = why.isEmpty() ? Comment.State.SHOWN : Comment.State.HELD;
        Comment comment = written(known, wish.entry(), wish.child(), Kind.REMARK, wish.text(), wish.replyTo(), state);
        return stored(known, face.get(), comment, Version.NONE).because(why, "");
    }

    private boolean shows(Known known, Face face, ChildId child) {
        return threads(known).showsThread(face, child);
    }

    /** Whom a thread and its comments are shown to depends on the viewer alone. */
    private static Projection threads(Known known) {
        return Projection.of(known, new Others(Map.of()), Use.VIEWING);
    }

    private Optional<Comment> answered(Known known, Face face, NewComment wish) {
        return wish.replyTo()
                .flatMap(first -> work.storage().comments().find(known.setting(), first))
                .filter(first -> first.entry().equals(wish.entry())
                        && first.child().equals(wish.child())
                        && first.kind() == Kind.REMARK
                        && threads(known).shows(face, first));
    }

    @Override
    public Outcome<CommentView> ask(Caller caller, EntryId entry, String text) {
        Question question = new Question(entry, text);
        return work.run(caller, "commenting.ask", question, known -> asked(known, question), this::replay);
    }

    private Answer<CommentView> asked(Known known, Question question) {
        if (!known.may(Permission.COMMENT)) {
            return Answer.refused(Code.NO_COMMENTS);
        }
        Optional<Face> face = items.find(known, question.entry(), Side.WORKING)
                .filter(found -> found.shelf() == Shelf.WAITING_CONTRIBUTION);
        Optional<ChildId> child = face.flatMap(found -> found.children().stream()
                .sorted()
                .filter(one -> shows(known, found, one))
                .findFirst());
        if (face.isEmpty() || child.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Comment comment = written(
                known,
                question.entry(),
                child.get(),
                Kind.QUESTION,
                question.text(),
                Optional.empty(),
                Comment.State.SHOWN);
        return stored(known, face.get(), comment, Version.NONE);
    }

    @Override
    public Outcome<CommentView> remove(Caller caller, CommentId comment) {
        return work.run(caller, "commenting.remove", comment, known -> removed(known, comment), this::replay);
    }

    private Answer<CommentView> removed(Known known, CommentId id) {
        Optional<Comment> comment = work.storage().comments().find(known.setting(), id);
        // One that does not exist costs the same calls as one that is not the caller's to see.
        Optional<Face> face = comment.isPresent()
                ? face(known, comment.get())
                : items.find(known, new EntryId(id.value()), Side.APPROVED);
        if (comment.isEmpty() || face.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Comment found = comment.get();
        boolean own = known.isSelf(found.author()) && known.capacity() == found.capacity();
        Decision decision = own ? Decision.permitted(Code.OWN_ITEM) : mayRemove(known, face.get(), found);
        if (decision instanceof Decision.Refused refused) {
            return Answer.<CommentView>refused(refused).about(id);
        }
        if (found.removal().isPresent()) {
            return Answer.<CommentView>refused(Code.ALREADY_DONE).about(id);
        }
        Remover by = own ? Remover.AUTHOR : known.isManager() ? Remover.MANAGER : Remover.STAFF;
        Answer<CommentView> answer = stored(known, face.get(), found.removed(by, known.at()), found.version());
        return answer.outcome() instanceof Outcome.Done
                ? answer.because(List.of(decision.reason().code()), "")
                : answer;
    }

    private static Decision mayRemove(Known known, Face face, Comment comment) {
        return known.isModerator()
                ? Authority.over(known, face.head().kind(), List.of(comment.child()), List.of())
                : Decision.refused(Code.NOT_YOURS);
    }

    private Optional<Face> face(Known known, Comment comment) {
        Side side = comment.kind() == Kind.REMARK ? Side.APPROVED : Side.WORKING;
        return items.find(known, comment.entry(), side).filter(face -> shows(known, face, comment.child()));
    }

    private static Comment written(
            Known known,
            EntryId entry,
            ChildId child,
            Kind kind,
            String text,
            Optional<CommentId> replyTo,
            Comment.State state) {
        return new Comment(
                CommentId.at(known.at()),
                known.setting(),
                entry,
                child,
                kind,
                known.self(),
                known.capacity(),
                text,
                replyTo,
                known.at(),
                state,
                Optional.empty(),
                Version.NONE);
    }

    private Answer<CommentView> stored(Known known, Face face, Comment comment, Version expected) {
        boolean saved = work.storage().comments().save(known.setting(), comment, expected);
        if (!saved) {
            return overtaken(known, comment.id());
        }
        CommentView view = view(known, face, comment).orElseThrow();
        return comment.removal().isPresent()
                ? Answer.done(view, comment.id())
                : Answer.done(view, comment.id(), told(known, face, comment));
    }

    /** The comment as it is now, which is not what this command tried to make of it. */
    private Answer<CommentView> overtaken(Known known, CommentId id) {
        return replay(known, id.value())
                .map(view -> Answer.conflict(view, id))
                .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
    }

    private Optional<CommentView> view(Known known, Face face, Comment comment) {
        Projection projection = items.projection(known, List.of(face), List.of(comment), Use.VIEWING);
        return projection.view(face, List.of(comment)).stream().findFirst();
    }

    private Event told(Known known, Face face, Comment comment) {
        Collection<ChildFacts> child = work.knowing()
                .children(known.setting(), Set.of(comment.child()))
                .values();
        Recipients recipients = new Recipients(child, known.at());
        Set<PersonId> told = new HashSet<>(
                face.shelf() == Shelf.JOURNAL
                        ? recipients.keyWorkers()
                        : recipients.withoutFamily(recipients.keyWorkers()));
        if (comment.kind() == Kind.QUESTION) {
            told.addAll(recipients.makers(face.head()));
        } else if (comment.state() == Comment.State.SHOWN && face.shelf() == Shelf.JOURNAL) {
            told.addAll(recipients.families(face.head().occurredAt(), known.rules()));
        }
        told.removeAll(known.selves());
        return new Commented(comment.entry(), comment.child(), known.at(), told);
    }

    private Optional<CommentView> replay(Known known, UUID subject) {
        return work.storage()
                .comments()
                .find(known.setting(), new CommentId(subject))
                .flatMap(comment -> face(known, comment).flatMap(face -> view(known, face, comment)));
    }
}
