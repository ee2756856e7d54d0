package org.learningjournal.internal.moderation;

import java.util.Optional;
import java.util.function.Function;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Version;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/** The item that a decision is about, as its caller has read it, or what overtook the decision. */
final class WaitingItems {
    private final Work work;
    private final Items items;

    WaitingItems(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    Answer<ItemState> on(Known known, EntryId id, Version seen, Function<Entry, Answer<ItemState>> decision) {
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

    Answer<ItemState> saved(Known known, Entry next, Version expected, Function<Entry, Answer<ItemState>> answer) {
        return work.storage().entries().save(known.setting(), next, expected, known.at())
                ? answer.apply(next)
                : work.storage()
                        .entries()
                        .find(known.setting(), next.head().id())
                        .map(now -> overtaken(known, now))
                        .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
    }

    Answer<ItemState> overtaken(Known known, Entry entry) {
        EntryScope scope = VisibilityRules.visibleTo(known);
        return entry.working()
                .filter(scope::admits)
                .or(() -> entry.approved().filter(scope::admits))
                .map(face -> Answer.conflict(state(entry, face), entry.head().id()))
                .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
    }

    static ItemState state(Entry entry, FaceState state) {
        Side side = state == FaceState.APPROVED ? Side.APPROVED : Side.WORKING;
        return state(entry, entry.face(side).orElseThrow());
    }

    static ItemState state(Entry entry, Face face) {
        return new ItemState(
                entry.head().id(),
                face.standing().state(),
                new Version(face.revision().number()));
    }
}
