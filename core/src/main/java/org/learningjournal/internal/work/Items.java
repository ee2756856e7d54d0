package org.learningjournal.internal.work;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Page;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.NameMask;
import org.learningjournal.visibility.NearNames;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;

/** Entries as one caller may see them. The only way from a stored face to a view. */
public final class Items {
    private final Work work;

    /**
     * Items of a storage.
     *
     * @param work the runner of commands
     */
    public Items(Work work) {
        this.work = work;
    }

    /**
     * Finds an entry of which the caller may see a face.
     *
     * @param known all about the caller
     * @param id the entry
     * @return the entry, or empty both if there is none and if the caller may see nothing of it
     */
    public Optional<Entry> find(Known known, EntryId id) {
        EntryScope scope = VisibilityRules.visibleTo(known);
        return work.storage()
                .entries()
                .find(known.setting(), id)
                .filter(entry -> entry.faces().anyMatch(scope::admits));
    }

    /**
     * Finds a face that the caller may see.
     *
     * @param known all about the caller
     * @param id the entry
     * @param side which face
     * @return the face, or empty both if there is none and if the caller may not see it
     */
    public Optional<Face> find(Known known, EntryId id, Side side) {
        return work.storage()
                .entries()
                .find(known.setting(), id)
                .flatMap(entry -> entry.face(side))
                .filter(VisibilityRules.visibleTo(known)::admits);
    }

    /**
     * An entry for a member of staff in whose scope it is and whom nothing keeps from its children, whatever has become of it.
     *
     * @param known who asks
     * @param id the entry
     * @return the entry, or empty for others and for what does not exist
     */
    public Optional<Entry> inReach(Known known, EntryId id) {
        return work.storage()
                .entries()
                .find(known.setting(), id)
                .filter(entry -> known.isStaff() && entry.faces().allMatch(face -> reaches(known, face)));
    }

    private static boolean reaches(Known known, Face face) {
        Set<ChildId> closed = known.decidesAlone().isEmpty() ? known.restrictedOrKin() : known.restricted();
        return Collections.disjoint(closed, face.children())
                && (!known.isLimited() || !Collections.disjoint(known.keyChildren(), face.children()));
    }

    /**
     * The projection for a caller over some faces.
     *
     * @param known all about the caller
     * @param faces faces that the caller may see
     * @param use for looking at, or for a document that leaves
     * @return the projection
     */
    public Projection projection(Known known, Collection<Face> faces, Use use) {
        Others others = Knowing.others(work.knowing().onPage(known, faces).values(), known.at());
        return Projection.of(known, others, use);
    }

    /**
     * The projection for a caller over some faces and their threads. A family's also knows every child of the setting whom a
     * comment names, which takes one store call more; staff may read every name but of those from whom they are kept.
     *
     * @param known all about the caller
     * @param faces faces that the caller may see
     * @param comments comments on them that the caller may see
     * @param use for looking at, or for a document that leaves
     * @return the projection
     */
    public Projection projection(Known known, Collection<Face> faces, Collection<Comment> comments, Use use) {
        return known.capacity() == Capacity.STAFF || comments.isEmpty()
                ? projection(known, faces, use)
                : naming(
                        known,
                        everyChild(faces),
                        comments.stream().map(Comment::text).toList(),
                        use);
    }

    /**
     * The projection for a family over children and over texts that stand with them. It knows every child of the setting whom
     * one of the texts names.
     *
     * @param known all about the reader
     * @param about the children
     * @param texts the texts
     * @param use for looking at, or for a document that leaves
     * @return the projection
     */
    public Projection naming(Known known, Set<ChildId> about, List<String> texts, Use use) {
        Set<ChildId> all = new HashSet<>(known.restricted());
        all.addAll(about);
        new NearNames(work.storage().people().children(known.setting()))
                .in(texts).stream().filter(child -> names(texts, child)).forEach(child -> all.add(child.id()));
        return Projection.of(
                known,
                Knowing.others(work.knowing().children(known.setting(), all).values(), known.at()),
                use);
    }

    /**
     * The children that some faces are about or show.
     *
     * @param faces the faces
     * @return the children
     */
    public static Set<ChildId> everyChild(Collection<Face> faces) {
        return faces.stream()
                .flatMap(face -> face.content().everyChild().stream())
                .collect(Collectors.toSet());
    }

    private static boolean names(List<String> texts, Child child) {
        NameMask mask = NameMask.hiding(List.of(child), List.of());
        return texts.stream().anyMatch(mask::finds);
    }

    /**
     * The view of a face.
     *
     * @param known all about the caller
     * @param face a face that the caller may see
     * @return the view
     */
    public EntryView view(Known known, Face face) {
        return projection(known, List.of(face), Use.VIEWING).view(face);
    }

    /**
     * The views of a page.
     *
     * @param known all about the caller
     * @param page faces that the caller may see
     * @return the views, in the same order
     */
    public Page<EntryView> views(Known known, Page<Face> page) {
        return page.map(projection(known, page.items(), Use.VIEWING)::view);
    }

    /**
     * The view of what a command left behind: the working face if the caller may see it, else the approved one.
     *
     * @param known all about the caller
     * @param entry the entry
     * @return the view, or empty if the caller may see neither
     */
    public Optional<EntryView> view(Known known, Entry entry) {
        return shown(known, entry).map(face -> view(known, face));
    }

    /**
     * The same view, when facts of children are at hand. Facts that are missing are loaded with the others again.
     *
     * @param known all about the caller
     * @param entry the entry
     * @param children facts of children, as they are now
     * @return the view, or empty if the caller may see neither
     */
    public Optional<EntryView> view(Known known, Entry entry, Map<ChildId, ChildFacts> children) {
        return shown(known, entry).map(face -> view(known, face, children));
    }

    private EntryView view(Known known, Face face, Map<ChildId, ChildFacts> children) {
        boolean all = children.keySet().containsAll(face.content().everyChild())
                && children.keySet().containsAll(known.restricted());
        return all
                ? Projection.of(known, Knowing.others(children.values(), known.at()), Use.VIEWING)
                        .view(face)
                : view(known, face);
    }

    private static Optional<Face> shown(Known known, Entry entry) {
        EntryScope scope = VisibilityRules.visibleTo(known);
        return entry.working().filter(scope::admits).or(() -> entry.approved().filter(scope::admits));
    }

    /**
     * The view of an entry by the id that a first answer was about.
     *
     * @param known all about the caller
     * @param subject the entry's id
     * @return the view, or empty if the caller may see nothing of it
     */
    public Optional<EntryView> replay(Known known, UUID subject) {
        return find(known, new EntryId(subject)).flatMap(entry -> view(known, entry));
    }
}
