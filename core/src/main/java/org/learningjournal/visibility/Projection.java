package org.learningjournal.visibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;
import org.learningjournal.people.Child;

/**
 * Trims an admitted face to what one viewer may see: withholds media, masks names in every text, keeps other families'
 * comments out. A pure function of what is known about the viewer and about the children on the page.
 */
public final class Projection {
    private final Known known;
    private final Others others;
    private final Use use;
    private final MediaRules media;
    private final Map<Set<ChildId>, NameMask> masks = new ConcurrentHashMap<>();

    private Projection(Known known, Others others, Use use) {
        this.known = known;
        this.others = others;
        this.use = use;
        this.media = new MediaRules(known, others, use);
    }

    /**
     * A projection for a viewer.
     *
     * @param known all about the viewer
     * @param others all children tagged or depicted on the page, and those from whom the viewer is kept
     * @param use for looking at, or for a document that leaves
     * @return the projection
     */
    public static Projection of(Known known, Others others, Use use) {
        return new Projection(known, others, use);
    }

    /**
     * The view of a face.
     *
     * @param face a face that the viewer's scope admits
     * @return what the viewer may see of it
     */
    public EntryView view(Face face) {
        NameMask mask = mask(face);
        List<MediumView> shown = new ArrayList<>();
        List<Reason> withheld = new ArrayList<>();
        for (Attachment attachment : face.content().media()) {
            Decision decision = media.decide(face, attachment);
            if (decision.permits()) {
                shown.add(view(attachment, mask));
            } else {
                withheld.add(heard(decision.reason()));
            }
        }
        return view(face, mask, shown, withheld);
    }

    private Reason heard(Reason reason) {
        boolean ofSomebody = use == Use.SHARED_EXPORT && reason.code() == Code.SIGN_UNDERTAKING;
        return ofSomebody ? Reason.of(Code.SHOWS_ANOTHER_CHILD) : reason.forEyesOf(known.eyes());
    }

    /**
     * Whether the viewer may see a medium of a face.
     *
     * @param face a face that the viewer's scope admits
     * @param medium the medium
     * @return a decision with the full reason; {@link Code#NOT_FOUND} if the face does not show the medium
     */
    public Decision decide(Face face, MediumId medium) {
        return face.content()
                .attachment(medium)
                .map(attachment -> media.decide(face, attachment))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND));
    }

    /**
     * The depicted children because of whom the viewer may not see a medium of a face.
     *
     * @param face a face that the viewer's scope admits
     * @param medium the medium
     * @return the full code by child; empty if consents do not stand in the way
     */
    public Map<ChildId, Code> obstacles(Face face, MediumId medium) {
        return face.content()
                .attachment(medium)
                .map(attachment -> media.obstacles(face, attachment.medium()))
                .orElse(Map.of());
    }

    /**
     * Whether the viewer may see a child's thread on a face.
     *
     * @param face a face that the viewer's scope admits
     * @param child one of its tagged children
     * @return true for the child's own family, and for staff in whose scope the child is
     */
    public boolean showsThread(Face face, ChildId child) {
        if (!face.children().contains(child) || known.restricted().contains(child)) {
            return false;
        }
        return known.capacity() == Capacity.STAFF ? known.covers(List.of(child)) : reaches(face, child);
    }

    private boolean reaches(Face face, ChildId child) {
        return Optional.ofNullable(known.journals().get(child))
                .filter(since ->
                        face.side() == Side.WORKING || !face.head().occurredAt().isBefore(since))
                .isPresent();
    }

    /**
     * Whether the viewer may know of a comment in a thread that {@link #showsThread is shown}.
     *
     * @param face the face
     * @param comment a comment of the thread
     * @return false for others than its author and staff if it was never shown, and then in every export; staff who are, or
     *     were, of the child's family are no staff here unless nobody else could decide on it
     */
    public boolean shows(Face face, Comment comment) {
        return !comment.isUnseen() || (use == Use.VIEWING && (wrote(comment) || handles(face, comment)));
    }

    private boolean wrote(Comment comment) {
        return known.isSelf(comment.author()) && known.capacity() == comment.capacity();
    }

    private boolean handles(Face face, Comment comment) {
        return known.isStaff()
                && (!known.kin().contains(comment.child())
                        || known.decidesAlone().contains(face.head().kind()));
    }

    /**
     * The views of a thread that {@link #showsThread shows}. Whoever of the children loaded may not be named to the viewer is
     * masked, whether or not tagged or depicted: a child named in a remark may have been taken out of the entry since, or its
     * consent withdrawn.
     *
     * @param face the face
     * @param thread the comments of one thread, earliest first
     * @return what the viewer may see of them, in the same order; none names a comment kept from the viewer as answered
     */
    public List<CommentView> view(Face face, List<Comment> thread) {
        NameMask mask = mask(others.byId().keySet());
        Set<CommentId> kept = thread.stream()
                .filter(comment -> !shows(face, comment))
                .map(Comment::id)
                .collect(Collectors.toSet());
        return thread.stream()
                .filter(comment -> shows(face, comment))
                .map(comment -> view(comment, comment.replyTo().filter(first -> !kept.contains(first)), mask))
                .toList();
    }

    private CommentView view(Comment comment, Optional<CommentId> replyTo, NameMask mask) {
        boolean gone = comment.removal().isPresent();
        return new CommentView(
                comment.id(),
                comment.author(),
                comment.capacity(),
                gone ? "" : wrote(comment) ? comment.text() : mask.hide(comment.text()),
                replyTo,
                comment.writtenAt(),
                known.capacity() == Capacity.STAFF ? comment.state() : asIfSeen(comment.state()),
                comment.removal());
    }

    /** The author of a held comment cannot tell. */
    private static Comment.State asIfSeen(Comment.State state) {
        return switch (state) {
            case SHOWN, HELD -> Comment.State.SHOWN;
            case REMOVED, REMOVED_UNSEEN -> Comment.State.REMOVED;
        };
    }

    /**
     * A text that stands over entries, such as the title of a book.
     *
     * @param text any text
     * @param about the children it is about, all of them loaded
     * @return what the viewer may see of it
     */
    public String hide(String text, Set<ChildId> about) {
        return mask(about).hide(text);
    }

    private EntryView view(Face face, NameMask mask, List<MediumView> shown, List<Reason> withheld) {
        boolean published = face.side() == Side.APPROVED && known.capacity() == Capacity.FAMILY;
        return new EntryView(
                face.entry(),
                face.head().kind(),
                face.shelf(),
                face.standing().state(),
                face.head().author(),
                face.head().occurredAt(),
                mask.hide(face.content().title()),
                mask.hide(face.content().text()),
                named(face.children()),
                shown,
                withheld,
                face.content().elements(),
                published ? List.of() : why(face),
                published ? "" : face.standing().remark(),
                new Version(face.revision().number()));
    }

    private List<Reason> why(Face face) {
        return face.standing().why().stream()
                .map(code -> Reason.of(code).forEyesOf(known.eyes()))
                .distinct()
                .toList();
    }

    private MediumView view(Attachment attachment, NameMask mask) {
        Optional<Depiction> depiction = known.capacity() == Capacity.STAFF
                ? Optional.of(attachment.medium().depiction())
                : Optional.empty();
        return new MediumView(
                attachment.medium().id(),
                attachment.medium().type(),
                attachment.medium().length(),
                mask.hide(attachment.caption()),
                mask.hide(attachment.alternative()),
                depiction);
    }

    private List<NamedChild> named(Collection<ChildId> tagged) {
        return others.all(tagged).stream()
                .filter(this::mayName)
                .map(other -> new NamedChild(other.child().id(), other.child().calledName()))
                .toList();
    }

    private boolean mayName(OtherChild other) {
        ChildId id = other.child().id();
        if (known.restricted().contains(id)) {
            return false;
        }
        return known.capacity() == Capacity.STAFF
                || known.ownChildren().contains(id)
                || other.consents().now(Purpose.NAME_IN_OTHER_JOURNALS, known.at()) == ConsentState.GIVEN;
    }

    /** No text names a child from whom the viewer is kept, whether or not the entry is about that child. */
    private NameMask mask(Face face) {
        return mask(face.content().everyChild());
    }

    /** Many entries of a page are about the same children. */
    private NameMask mask(Set<ChildId> some) {
        Set<ChildId> all = new HashSet<>(some);
        all.removeAll(known.restricted());
        return masks.computeIfAbsent(all, this::maskOver);
    }

    /** That a name is another child's as well, who may be named, lets it stand only where that child has part in the entry. */
    private NameMask maskOver(Set<ChildId> all) {
        Set<ChildId> near =
                new HashSet<>(use == Use.SHARED_EXPORT ? others.byId().keySet() : all);
        near.removeAll(known.restricted());
        return NameMask.hiding(
                children(known.restricted(), other -> true),
                children(near, other -> !mayName(other)),
                children(all, this::mayName),
                known.rules().maskExceptions());
    }

    private List<Child> children(Set<ChildId> some, Predicate<OtherChild> which) {
        return others.all(some).stream().filter(which).map(OtherChild::child).toList();
    }
}
