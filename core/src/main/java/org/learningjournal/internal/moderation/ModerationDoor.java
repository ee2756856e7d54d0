package org.learningjournal.internal.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Version;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Authority;
import org.learningjournal.internal.work.Deliveries;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.journal.Standing;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.moderation.Decided;
import org.learningjournal.moderation.HeldComment;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.moderation.Moderation;
import org.learningjournal.moderation.QueueItem;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;

/** Decides on what waits. */
public final class ModerationDoor implements Moderation {
    private static final Set<Shelf> WAITING = Set.of(Shelf.WAITING_OBSERVATION, Shelf.WAITING_CONTRIBUTION);

    private final Work work;
    private final Items items;
    private final Deliveries deliveries;
    private final Publishing publishing;

    /**
     * The door.
     *
     * @param work the runner of commands
     */
    public ModerationDoor(Work work) {
        this.work = work;
        this.items = new Items(work);
        this.deliveries = new Deliveries(work);
        this.publishing = new Publishing(work);
    }

    /** A decision as it is validated and told apart. */
    record Ruling(
            @NotNull EntryId entry,
            @NotNull Version seen,
            @NotNull FaceState state,
            @NotBlank @Size(max = 2_000) @CleanText String because) {}

    @Override
    public Page<QueueItem> queue(Caller caller, PageRequest page) {
        return work.look(caller, known -> {
            EntryScope scope = known.isStaff()
                    ? VisibilityRules.visibleTo(known).on(WAITING)
                    : new EntryScope(known.setting(), List.of());
            Page<Face> faces = work.storage().entries().list(scope, page);
            deliveries.record(known, faces.items());
            Map<ChildId, ChildFacts> children = publishing.children(known, faces.items());
            Projection projection = Projection.of(known, Knowing.others(children.values(), known.at()), Use.VIEWING);
            return faces.map(face -> new QueueItem(
                    projection.view(face),
                    Approvers.mayDecide(known, face, tagged(children, face)).forEyesOf(known.eyes())));
        });
    }

    @Override
    public Outcome<ItemState> approve(Caller caller, EntryId entry, Version seen) {
        return decide(caller, "moderation.approve", new Ruling(entry, seen, FaceState.APPROVED, "approved"), false);
    }

    @Override
    public Outcome<ItemState> approveDespiteStrangers(Caller caller, EntryId entry, Version seen, String because) {
        return decide(
                caller,
                "moderation.approveDespiteStrangers",
                new Ruling(entry, seen, FaceState.APPROVED, because),
                true);
    }

    @Override
    public Outcome<ItemState> giveBack(Caller caller, EntryId entry, Version seen, String because) {
        return decide(caller, "moderation.giveBack", new Ruling(entry, seen, FaceState.RETURNED, because), false);
    }

    @Override
    public Outcome<ItemState> decline(Caller caller, EntryId entry, Version seen, String because) {
        return decide(caller, "moderation.decline", new Ruling(entry, seen, FaceState.DECLINED, because), false);
    }

    private Outcome<ItemState> decide(Caller caller, String act, Ruling ruling, boolean despiteStrangers) {
        return work.run(
                caller,
                act,
                ruling,
                known -> onWaiting(
                        known, ruling.entry(), ruling.seen(), entry -> ruled(known, entry, ruling, despiteStrangers)),
                this::state);
    }

    private Answer<ItemState> onWaiting(
            Known known, EntryId id, Version seen, Function<Entry, Answer<ItemState>> decision) {
        Optional<Entry> found = items.find(known, id);
        if (found.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Entry entry = found.get();
        boolean waits = entry.working()
                .filter(VisibilityRules.visibleTo(known)::admits)
                .filter(face -> face.standing().state() == FaceState.SUBMITTED
                        && face.revision().number() == seen.number())
                .isPresent();
        return waits ? decision.apply(entry) : overtaken(known, entry);
    }

    private Answer<ItemState> ruled(Known known, Entry entry, Ruling ruling, boolean despiteStrangers) {
        Face face = entry.working().orElseThrow();
        Map<ChildId, ChildFacts> children = publishing.children(known, List.of(face));
        Decision decision = Approvers.mayDecide(known, face, tagged(children, face));
        if (decision instanceof Decision.Refused refused) {
            return Answer.<ItemState>refused(refused).about(face.entry());
        }
        List<Code> why = new ArrayList<>(List.of(decision.reason().code()));
        if (ruling.state() == FaceState.APPROVED) {
            Optional<Code> obstacle = publishing.obstacle(known, face, despiteStrangers);
            if (obstacle.isPresent()) {
                return Answer.<ItemState>refused(obstacle.get()).about(face.entry());
            }
            if (despiteStrangers && Publishing.showsStrangers(face)) {
                why.add(Code.STRANGERS_ACCEPTED);
            }
        }
        return carriedOut(known, entry, ruling, why, tagged(children, face));
    }

    private Answer<ItemState> carriedOut(
            Known known, Entry entry, Ruling ruling, List<Code> why, Collection<ChildFacts> tagged) {
        String remark = ruling.state() == FaceState.APPROVED ? "" : ruling.because();
        Entry next = entry.moved(new Standing(ruling.state(), known.at(), known.self(), why, remark));
        if (!work.storage().entries().save(next, entry.version(), known.at())) {
            return overtaken(
                    known,
                    work.storage()
                            .entries()
                            .find(known.setting(), entry.head().id())
                            .orElseThrow());
        }
        Event event = ruling.state() == FaceState.APPROVED
                ? publishing.published(next, tagged, known)
                : new Decided(entry.head().id(), known.at(), new Recipients(tagged, known.at()).makers(entry.head()));
        return Answer.done(state(next, ruling.state()), entry.head().id(), event)
                .because(why, ruling.because());
    }

    private Answer<ItemState> overtaken(Known known, Entry entry) {
        EntryScope scope = VisibilityRules.visibleTo(known);
        return entry.working()
                .filter(scope::admits)
                .or(() -> entry.approved().filter(scope::admits))
                .map(face -> Answer.conflict(state(entry, face), entry.head().id()))
                .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
    }

    @Override
    public Outcome<ItemState> release(Caller caller, EntryId entry, MediumId medium) {
        return work.run(
                caller,
                "moderation.release",
                List.of(entry, medium),
                known -> released(known, entry, medium),
                this::state);
    }

    private Answer<ItemState> released(Known known, EntryId id, MediumId medium) {
        Optional<Entry> entry = items.find(known, id)
                .filter(found -> found.approved()
                        .filter(VisibilityRules.visibleTo(known)::admits)
                        .filter(face -> face.content().attachment(medium).isPresent())
                        .isPresent());
        if (entry.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        if (!known.isModerator()) {
            return Answer.<ItemState>refused(Code.NOT_A_MODERATOR).about(id);
        }
        Face face = entry.get().approved().orElseThrow();
        Decision decision = Authority.over(known, face.head().kind(), face.children(), List.of());
        if (decision instanceof Decision.Refused refused) {
            return Answer.<ItemState>refused(refused).about(id);
        }
        Entry next = entry.get().released(medium, known.at());
        return work.storage().entries().save(next, entry.get().version(), known.at())
                ? Answer.done(state(next, next.approved().orElseThrow()), id)
                        .because(List.of(decision.reason().code()), "")
                : items.find(known, id)
                        .map(now -> overtaken(known, now))
                        .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
    }

    @Override
    public Outcome<CommentId> show(Caller caller, CommentId comment) {
        return work.run(
                caller,
                "moderation.show",
                comment,
                known -> shown(known, comment),
                (known, subject) -> Optional.of(new CommentId(subject)));
    }

    private Answer<CommentId> shown(Known known, CommentId id) {
        Optional<Comment> comment = work.storage()
                .comments()
                .find(known.setting(), id)
                .filter(found -> known.covers(List.of(found.child())));
        Optional<Face> face = comment.flatMap(found -> items.find(known, found.entry(), Side.APPROVED));
        if (comment.isEmpty() || face.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        if (!known.isModerator()) {
            return Answer.<CommentId>refused(Code.NOT_A_MODERATOR).about(id);
        }
        Decision decision = Authority.over(
                known,
                face.get().head().kind(),
                List.of(comment.get().child()),
                List.of(comment.get().author()));
        if (decision instanceof Decision.Refused refused) {
            return Answer.<CommentId>refused(refused).about(id);
        }
        Collection<ChildFacts> child = work.knowing()
                .children(known.setting(), Set.of(comment.get().child()))
                .values();
        boolean held = new Recipients(child, known.at())
                .restricted()
                .contains(comment.get().author());
        if (held && !known.isManager()) {
            return Answer.<CommentId>refused(Code.HELD_FOR_MANAGER).about(id);
        }
        if (comment.get().state() != Comment.State.HELD) {
            return Answer.<CommentId>refused(Code.WRONG_STATE).about(id);
        }
        return work.storage()
                        .comments()
                        .save(comment.get().shown(), comment.get().version())
                ? Answer.done(id, id).because(List.of(decision.reason().code()), "")
                : Answer.conflict(id, id);
    }

    @Override
    public Page<HeldComment> held(Caller caller, PageRequest page) {
        return work.look(caller, known -> new HeldComments(work).list(known, page));
    }

    private Optional<ItemState> state(Known known, UUID subject) {
        Answer<ItemState> answer = items.find(known, new EntryId(subject))
                .map(entry -> overtaken(known, entry))
                .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
        return answer.outcome() instanceof Outcome.Conflict<ItemState> current
                ? Optional.of(current.current())
                : decidedBy(known, new EntryId(subject));
    }

    /** What was returned lies with its keeper, where whoever returned it no longer sees it. */
    private Optional<ItemState> decidedBy(Known known, EntryId id) {
        return items.inReach(known, id)
                .flatMap(entry -> entry.working()
                        .filter(face -> known.isSelf(face.standing().by()))
                        .map(face -> state(entry, face)));
    }

    private static ItemState state(Entry entry, FaceState state) {
        Side side = state == FaceState.APPROVED ? Side.APPROVED : Side.WORKING;
        return state(entry, entry.face(side).orElseThrow());
    }

    private static ItemState state(Entry entry, Face face) {
        return new ItemState(
                entry.head().id(),
                face.standing().state(),
                new Version(face.revision().number()));
    }

    private static Collection<ChildFacts> tagged(Map<ChildId, ChildFacts> children, Face face) {
        return face.children().stream().map(children::get).toList();
    }
}
