package org.learningjournal.internal.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Code;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Reason;
import org.learningjournal.internal.work.Authority;
import org.learningjournal.internal.work.Holding;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.HeldComment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Use;

/** Lists held comments, each with why and with the caller's own decision. */
final class HeldComments {
    private final Work work;
    private final Items items;

    HeldComments(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    /** Goes on until the page is full, so that what is not the caller's leaves no gap in it. */
    Page<HeldComment> list(Known known, PageRequest request) {
        if (!known.isModerator()) {
            return Page.empty();
        }
        List<HeldComment> rows = new ArrayList<>();
        List<Cursor> places = new ArrayList<>();
        Page<Comment> page = work.storage().comments().held(known.setting(), request);
        collect(known, page, rows, places);
        while (rows.size() <= request.size() && page.next().isPresent()) {
            page = work.storage()
                    .comments()
                    .held(known.setting(), request.after(page.next().get()));
            collect(known, page, rows, places);
        }
        boolean more = rows.size() > request.size();
        return new Page<>(
                more ? rows.subList(0, request.size()) : rows,
                more ? Optional.of(places.get(request.size() - 1)) : Optional.empty());
    }

    private void collect(Known known, Page<Comment> page, List<HeldComment> rows, List<Cursor> places) {
        for (Comment comment : page.items()) {
            row(known, comment).ifPresent(row -> {
                rows.add(row);
                places.add(new Cursor(comment.writtenAt(), comment.id().value()));
            });
        }
    }

    private Optional<HeldComment> row(Known known, Comment comment) {
        if (!known.covers(List.of(comment.child()))) {
            return Optional.empty();
        }
        Side side = comment.kind() == Comment.Kind.REMARK ? Side.APPROVED : Side.WORKING;
        return items.find(known, comment.entry(), side)
                .filter(face -> face.shelf() != Shelf.WITHDRAWN)
                .flatMap(face -> view(known, face, comment)
                        .map(view -> new HeldComment(
                                comment.entry(),
                                comment.child(),
                                view,
                                why(known, face, comment),
                                decision(known, face, comment).forEyesOf(known.eyes()))));
    }

    private Optional<CommentView> view(Known known, Face face, Comment comment) {
        return items.projection(known, List.of(face), Use.VIEWING).view(face, List.of(comment)).stream()
                .findFirst();
    }

    private List<Reason> why(Known known, Face face, Comment comment) {
        Optional<Comment> answered =
                comment.replyTo().flatMap(first -> work.storage().comments().find(known.setting(), first));
        return new Holding(work)
                .why(known, comment.child(), comment.text(), face.shelf(), answered).stream()
                        .map(code -> Reason.of(code).forEyesOf(known.eyes()))
                        .toList();
    }

    private Decision decision(Known known, Face face, Comment comment) {
        Decision decision =
                Authority.over(known, face.head().kind(), List.of(comment.child()), List.of(comment.author()));
        if (!decision.permits()) {
            return decision;
        }
        Collection<ChildFacts> child = work.knowing()
                .children(known.setting(), Set.of(comment.child()))
                .values();
        boolean restricted = new Recipients(child, known.at()).restricted().contains(comment.author());
        return restricted && !known.isManager() ? Decision.refused(Code.HELD_FOR_MANAGER) : decision;
    }
}
