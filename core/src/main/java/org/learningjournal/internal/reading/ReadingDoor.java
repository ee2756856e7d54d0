package org.learningjournal.internal.reading;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Page;
import org.learningjournal.base.StorageException;
import org.learningjournal.internal.work.Deliveries;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.ByteRange;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Comment.Remover;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;
import org.learningjournal.journal.Standing;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.reading.Explanation;
import org.learningjournal.reading.Reading;
import org.learningjournal.reading.Tombstone;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Hindsight;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;

/** Looks, and records what was handed over for the first time. */
public final class ReadingDoor implements Reading {
    private final Work work;
    private final Items items;
    private final Deliveries deliveries;
    private final Opening opening;
    private final Travelling travelling;

    /**
     * The door.
     *
     * @param work the runner of commands
     */
    public ReadingDoor(Work work) {
        this.work = work;
        this.items = new Items(work);
        this.deliveries = new Deliveries(work);
        this.opening = new Opening(work);
        this.travelling = new Travelling(work);
    }

    @Override
    public Decision maySee(Caller caller, EntryId entry) {
        return work.look(caller, known -> decide(known, entry).forEyesOf(known.eyes()));
    }

    private Decision decide(Known known, EntryId entry) {
        return work.storage()
                .entries()
                .find(known.setting(), entry)
                .map(found -> decide(known, found))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND));
    }

    private static Decision decide(Known known, Entry entry) {
        return entry.approved()
                .map(face -> VisibilityRules.of(known).explain(face))
                .orElseGet(() -> Decision.refused(Code.NOT_PUBLISHED));
    }

    @Override
    public Optional<EntryView> find(Caller caller, EntryId entry) {
        return find(caller, entry, Side.APPROVED);
    }

    @Override
    public Optional<EntryView> find(Caller caller, EntryId entry, Side side) {
        return work.look(
                caller,
                known -> items.find(known, entry, side).map(face -> {
                    deliveries.record(known, List.of(face));
                    return items.view(known, face);
                }));
    }

    @Override
    public Page<EntryView> list(Caller caller, EntryQuery query) {
        return work.look(caller, known -> {
            EntryScope scope = query.narrow(VisibilityRules.visibleTo(known));
            Page<Face> page = scope.lanes().isEmpty()
                    ? Page.empty()
                    : work.storage().entries().list(known.setting(), scope, query.page());
            page.items().stream()
                    .filter(face -> !scope.admits(face))
                    .findFirst()
                    .ifPresent(face -> {
                        throw new StorageException("the store listed entry " + face.entry() + " outside the scope");
                    });
            deliveries.record(known, page.items());
            return items.views(known, page);
        });
    }

    @Override
    public long count(Caller caller, EntryQuery query) {
        return work.look(caller, known -> {
            EntryScope scope = query.narrow(VisibilityRules.visibleTo(known));
            return scope.lanes().isEmpty() ? 0L : work.storage().entries().count(known.setting(), scope);
        });
    }

    @Override
    public List<CommentView> comments(Caller caller, EntryId entry, ChildId child) {
        return work.look(caller, known -> {
            List<CommentView> all = new ArrayList<>(thread(known, entry, child, Side.APPROVED, Comment.Kind.REMARK));
            all.addAll(thread(known, entry, child, Side.WORKING, Comment.Kind.QUESTION));
            return List.copyOf(all);
        });
    }

    private List<CommentView> thread(Known known, EntryId entry, ChildId child, Side side, Comment.Kind kind) {
        Optional<Face> face = items.find(known, entry, side);
        if (face.isEmpty()) {
            return List.of();
        }
        if (!items.projection(known, List.of(), Use.VIEWING).showsThread(face.get(), child)) {
            return List.of();
        }
        List<Comment> thread = work.storage().comments().threads(known.setting(), child, Set.of(entry)).stream()
                .filter(comment -> comment.kind() == kind)
                .toList();
        return items.projection(known, List.of(face.get()), thread, Use.VIEWING).view(face.get(), thread);
    }

    @Override
    public Decision open(Caller caller, EntryId entry, Side side, MediumId medium, OutputStream out) {
        return open(caller, entry, side, medium, ByteRange.ALL, out);
    }

    @Override
    public Decision open(Caller caller, EntryId entry, Side side, MediumId medium, ByteRange range, OutputStream out) {
        return opening.open(caller, entry, side, medium, Objects.requireNonNull(range, "range"), out);
    }

    @Override
    public Optional<Tombstone> tombstone(Caller caller, EntryId id) {
        return work.look(caller, known -> {
            Optional<Entry> entry = work.storage().entries().find(known.setting(), id);
            boolean delivered = known.selves().stream()
                    .anyMatch(self -> !work.storage()
                            .audit()
                            .delivered(known.setting(), self, Set.of(id))
                            .isEmpty());
            return entry.filter(found -> delivered && found.isWithdrawn())
                    .flatMap(Entry::approved)
                    .filter(face -> reaches(known, face))
                    .map(ReadingDoor::tombstone);
        });
    }

    private static boolean reaches(Known known, Face face) {
        boolean forFamilies = face.content().audience() == Audience.FAMILY
                && !face.standing().why().contains(Code.WRONG_CHILD);
        boolean reached = known.capacity() == Capacity.STAFF
                ? known.covers(face.children())
                : known.journals().keySet().stream()
                        .anyMatch(child -> face.children().contains(child)
                                && !known.restricted().contains(child));
        return known.acts() && forFamilies && reached;
    }

    private static Tombstone tombstone(Face face) {
        Standing standing = face.standing();
        Remover by = standing.why().contains(Code.REMOVED_BY_MANAGER) ? Remover.MANAGER : Remover.STAFF;
        return new Tombstone(face.entry(), standing.since(), by);
    }

    @Override
    public Explanation explain(Caller caller, Caller other, EntryId entry) {
        return explaining(caller, other, entry, (known, found) -> true, ReadingDoor::decide);
    }

    @Override
    public Explanation explain(Caller caller, Caller other, EntryId entry, MediumId medium) {
        return explaining(caller, other, entry, (known, found) -> shows(known, found, medium), (known, found) -> {
            Decision seen = decide(known, found);
            return seen.permits() ? decide(known, found.approved().orElseThrow(), medium) : seen;
        });
    }

    /** Whether the asker may know of a medium of the entry. */
    private boolean shows(Known known, Entry entry, MediumId medium) {
        return entry.faces()
                .filter(VisibilityRules.visibleTo(known)::admits)
                .anyMatch(face -> decide(known, face, medium).permits());
    }

    private Decision decide(Known known, Face face, MediumId medium) {
        return items.projection(known, List.of(face), Use.VIEWING).decide(face, medium);
    }

    private Explanation explaining(
            Caller caller,
            Caller other,
            EntryId id,
            BiPredicate<Known, Entry> mayAsk,
            BiFunction<Known, Entry, Decision> rule) {
        return work.look(caller, known -> {
            if (!known.isManager()) {
                return Rendered.refusal(Code.NOT_A_MANAGER, known);
            }
            Optional<Entry> entry = items.find(known, id).filter(found -> mayAsk.test(known, found));
            if (entry.isEmpty()) {
                return Rendered.refusal(Code.NOT_FOUND, known);
            }
            Known asked = work.knowing().about(at(caller, other, caller.instant()));
            return Rendered.decision(rule.apply(asked, entry.get()), known, asked);
        });
    }

    @Override
    public Explanation explainAsOf(Caller caller, Caller other, EntryId entry, Instant at, Hindsight hindsight) {
        return travelling.explain(
                caller, new Travelling.Question(at(caller, other, at), entry, Optional.empty(), hindsight));
    }

    @Override
    public Explanation explainAsOf(
            Caller caller, Caller other, EntryId entry, MediumId medium, Instant at, Hindsight hindsight) {
        return travelling.explain(
                caller, new Travelling.Question(at(caller, other, at), entry, Optional.of(medium), hindsight));
    }

    /** Another person at the caller's own setting, whatever the host says. */
    private static Caller at(Caller caller, Caller other, Instant instant) {
        return new Caller(caller.setting(), other.person(), other.capacity(), other.place(), instant, Optional.empty());
    }
}
