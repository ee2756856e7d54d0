package org.learningjournal.internal.moderation;

import jakarta.validation.Valid;
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
import org.learningjournal.framework.Frameworks;
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
import org.learningjournal.moderation.Amendment;
import org.learningjournal.moderation.Decided;
import org.learningjournal.moderation.HeldComment;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.moderation.Moderation;
import org.learningjournal.moderation.OverdueItem;
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
    private final WaitingItems waiting;
    private final Amending amending;
    private final Overtime overtime;

    /**
     * The door.
     *
     * @param work the runner of commands
     * @param frameworks whose elements entries may be tagged with
     */
    public ModerationDoor(Work work, Frameworks frameworks) {
        this.work = work;
        this.items = new Items(work);
        this.deliveries = new Deliveries(work);
        this.publishing = new Publishing(work);
        this.waiting = new WaitingItems(work);
        this.amending = new Amending(work, frameworks);
        this.overtime = new Overtime(work);
    }

    /** An amendment as it is validated and told apart. */
    record Rewording(
            @NotNull EntryId entry,
            @NotNull Version seen,
            @NotNull @Valid Amendment wording) {}

    /** A decision as it is validated and told apart. */
    record Ruling(
            @NotNull EntryId entry,
            @NotNull Version seen,
            @NotNull FaceState state,
            @NotBlank @Size(max = 2_000) @CleanText String because) {}

    @Override
    public Page<QueueItem> queue(Caller caller, PageRequest page) {
        return work.look(caller, known -> {
            EntryScope scope = waiting(known);
            Page<Face> faces = work.storage().entries().list(known.setting(), scope, page);
            deliveries.record(known, faces.items());
            Map<ChildId, ChildFacts> children = publishing.children(known, faces.items());
            Projection projection = Projection.of(known, Knowing.others(children.values(), known.at()), Use.VIEWING);
            return faces.map(face -> new QueueItem(
                    projection.view(face),
                    Approvers.mayDecide(known, face, tagged(children, face)).forEyesOf(known.eyes()),
                    face.standing().since(),
                    Overtime.of(known, face)));
        });
    }

    private static EntryScope waiting(Known known) {
        return known.isStaff()
                ? VisibilityRules.visibleTo(known).on(WAITING)
                : new EntryScope(known.setting(), List.of());
    }

    @Override
    public List<OverdueItem> overdue(Caller caller) {
        return work.look(caller, known -> overtime.overdue(known, waiting(known)));
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
    public Outcome<ItemState> approveAmended(Caller caller, EntryId entry, Version seen, Amendment wording) {
        return work.run(
                caller,
                "moderation.approveAmended",
                new Rewording(entry, seen, wording),
                known -> waiting.on(known, entry, seen, found -> amending.amended(known, found, wording)),
                this::state);
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
                known -> waiting.on(
                        known, ruling.entry(), ruling.seen(), entry -> ruled(known, entry, ruling, despiteStrangers)),
                this::state);
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
            if (face.standing().why().contains(Code.AMENDED)) {
                why.add(Code.AMENDED);
            }
        }
        return carriedOut(known, entry, ruling, why, tagged(children, face));
    }

    private Answer<ItemState> carriedOut(
            Known known, Entry entry, Ruling ruling, List<Code> why, Collection<ChildFacts> tagged) {
        String remark = ruling.state() == FaceState.APPROVED ? "" : ruling.because();
        Entry next = entry.moved(new Standing(ruling.state(), known.at(), known.self(), why, remark));
        return waiting.saved(known, next, entry.version(), saved -> {
            EntryId id = saved.head().id();
            Event event = ruling.state() == FaceState.APPROVED
                    ? publishing.published(saved, tagged, known)
                    : new Decided(id, known.at(), publishing.makers(saved, tagged, known.at()));
            return Answer.done(WaitingItems.state(saved, ruling.state()), id, event)
                    .because(why, ruling.because());
        });
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
        return waiting.saved(
                known,
                next,
                entry.get().version(),
                saved -> Answer.done(WaitingItems.state(saved, saved.approved().orElseThrow()), id)
                        .because(List.of(decision.reason().code()), ""));
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
                        .save(
                                known.setting(),
                                comment.get().shown(),
                                comment.get().version())
                ? Answer.done(id, id).because(List.of(decision.reason().code()), "")
                : Answer.conflict(id, id);
    }

    @Override
    public Page<HeldComment> held(Caller caller, PageRequest page) {
        return work.look(caller, known -> new HeldComments(work).list(known, page));
    }

    private Optional<ItemState> state(Known known, UUID subject) {
        Answer<ItemState> answer = items.find(known, new EntryId(subject))
                .map(entry -> waiting.overtaken(known, entry))
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
                        .map(face -> WaitingItems.state(entry, face)));
    }

    private static Collection<ChildFacts> tagged(Map<ChildId, ChildFacts> children, Face face) {
        return face.children().stream().map(children::get).toList();
    }
}
