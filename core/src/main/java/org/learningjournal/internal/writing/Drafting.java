package org.learningjournal.internal.writing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Version;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.moderation.Publishing;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Standing;
import org.learningjournal.rules.ModerationTrigger;
import org.learningjournal.rules.Permission;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;
import org.learningjournal.writing.NewEntry;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.NewObservation.Wish;

/** From a first draft to a submission, and back. */
final class Drafting {
    private final Work work;
    private final Items items;
    private final OwnItems own;
    private final Publishing publishing;
    private final ContentCheck check;

    Drafting(Work work, Frameworks frameworks) {
        this.work = work;
        this.items = new Items(work);
        this.own = new OwnItems(work);
        this.publishing = new Publishing(work);
        this.check = new ContentCheck(work, frameworks);
    }

    /** An item as its caller has read it. */
    record Seen(EntryId entry, Version version) {}

    /** What is to be edited and how, for the same check. */
    record Edit(
            EntryId entry, Version version, @NotNull @Valid NewEntry content) {}

    Outcome<EntryView> draft(Caller caller, NewEntry wish) {
        return work.run(
                caller,
                "writing.draft",
                wish,
                known -> check.<EntryView>then(known, wish, Optional.empty(), passed -> {
                    Entry entry = begun(known, wish, passed.content());
                    return own.stored(known, entry, entry.version(), List.of(), Optional.empty(), passed.children());
                }),
                items::replay);
    }

    Outcome<EntryView> submit(Caller caller, NewEntry wish) {
        return work.run(
                caller,
                "writing.submit",
                wish,
                known -> check.<EntryView>thenSubmit(
                        known,
                        wish,
                        passed -> submitted(known, begun(known, wish, passed.content()), passed, asks(known, wish))),
                items::replay);
    }

    private static Entry begun(Known known, NewEntry wish, Content content) {
        Head head = new Head(
                EntryId.at(known.at()),
                known.setting(),
                ContentCheck.kind(wish),
                known.self(),
                known.self(),
                wish.occurredAt(),
                known.at());
        return Entry.begin(head, content, known.at(), marks(asks(known, wish)));
    }

    private static boolean asks(Known known, NewEntry wish) {
        return wish instanceof NewObservation observation
                && observation.wish() == Wish.MODERATE
                && known.rules().triggers().contains(ModerationTrigger.AUTHOR_ASKS);
    }

    private static List<Code> marks(boolean asks) {
        return asks ? List.of(Code.AUTHOR_ASKS) : List.of();
    }

    /** What was returned goes back to whoever decides, and a wish for moderation outlives taking back. */
    private static boolean asks(Face face) {
        return face.standing().state() == FaceState.RETURNED
                || face.standing().why().contains(Code.AUTHOR_ASKS);
    }

    Outcome<EntryView> submit(Caller caller, EntryId id, Version seen) {
        return work.run(
                caller,
                "writing.submit",
                new Seen(id, seen),
                known -> known.may(Permission.CONTRIBUTE)
                        ? own.on(known, id, seen, FaceState::isOpen, entry -> resubmitted(known, entry))
                        : Answer.refused(Code.NO_CONTRIBUTIONS),
                items::replay);
    }

    private Answer<EntryView> resubmitted(Known known, Entry entry) {
        Face face = entry.working().orElseThrow();
        ContentCheck.Passed passed = check.passed(known, face.content());
        Optional<Code> unfit =
                ContentCheck.unfit(known, face.children(), entry.head().occurredAt(), passed.children());
        if (unfit.isPresent()) {
            return Answer.<EntryView>refused(unfit.get()).about(entry.head().id());
        }
        return submitted(known, entry, passed, asks(face));
    }

    private Answer<EntryView> submitted(Known known, Entry entry, ContentCheck.Passed passed, boolean asks) {
        List<Code> hits = new ArrayList<>(publishing.hits(
                known,
                entry.head().id(),
                entry.head().kind(),
                passed.content(),
                passed.children().values(),
                passed.everyone()));
        if (asks) {
            hits.add(Code.AUTHOR_ASKS);
        }
        if (!known.isSelf(entry.head().author())) {
            hits.add(Code.HANDED_OVER);
        }
        List<ChildFacts> tagged = passed.tagged();
        FaceState state = hits.isEmpty() ? FaceState.APPROVED : FaceState.SUBMITTED;
        Entry next = entry.moved(new Standing(state, known.at(), known.self(), hits, ""));
        Event event =
                hits.isEmpty() ? publishing.published(next, tagged, known) : publishing.waiting(next, tagged, known);
        return own.stored(known, next, entry.version(), hits, Optional.of(event), passed.children());
    }

    Outcome<EntryView> edit(Caller caller, EntryId id, Version seen, NewEntry wish) {
        return work.run(
                caller,
                "writing.edit",
                new Edit(id, seen, wish),
                known -> own.on(known, id, seen, FaceState::mayBeRewritten, entry -> edited(known, entry, wish)),
                items::replay);
    }

    private Answer<EntryView> edited(Known known, Entry entry, NewEntry wish) {
        if (entry.approved().isPresent() && !entry.head().occurredAt().equals(wish.occurredAt())) {
            return Answer.refused(Decision.refused(
                    Code.INVALID, "occurredAt must stay as it is, because the item is in the journal"));
        }
        return check.then(known, wish, Optional.of(entry), passed -> {
            boolean asks =
                    asks(known, wish) || entry.working().filter(Drafting::asks).isPresent();
            Entry next = entry.occurredAt(wish.occurredAt())
                    .rewritten(passed.content(), known.self(), known.at(), marks(asks));
            return own.stored(known, next, entry.version(), List.of(), Optional.empty(), passed.children());
        });
    }

    Outcome<EntryView> takeBack(Caller caller, EntryId id, Version seen) {
        return work.run(
                caller,
                "writing.takeBack",
                new Seen(id, seen),
                known -> own.on(known, id, seen, state -> state == FaceState.SUBMITTED, entry -> {
                    boolean asks = entry.working().filter(Drafting::asks).isPresent();
                    Entry next = entry.moved(new Standing(FaceState.DRAFT, known.at(), known.self(), marks(asks), ""));
                    return own.stored(known, next, entry.version(), List.of(), Optional.empty());
                }),
                items::replay);
    }
}
