package org.learningjournal.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Version;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/** What a keeper does with an item of their own: found as they have read it, and stored unless somebody was faster. */
final class OwnItems {
    private final Work work;
    private final Items items;

    OwnItems(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    /** The face that a keeper's command is about: the working one, or the approved one where there is no other. */
    Answer<EntryView> on(
            Known known,
            EntryId id,
            Version seen,
            Predicate<FaceState> allowed,
            Function<Entry, Answer<EntryView>> change) {
        Optional<Entry> found = items.find(known, id);
        if (found.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Entry entry = found.get();
        if (!known.isSelf(entry.head().keeper())
                || known.capacity() != entry.head().kind().capacity()) {
            return Answer.<EntryView>refused(Code.NOT_YOURS).about(id);
        }
        Face face = entry.working().or(entry::approved).orElseThrow();
        if (!VisibilityRules.visibleTo(known).admits(face)) {
            return Answer.refused(Code.NOT_FOUND);
        }
        if (face.revision().number() != seen.number()) {
            return overtaken(known, entry);
        }
        if (!allowed.test(face.standing().state())) {
            return Answer.<EntryView>refused(Decision.refused(
                            Code.WRONG_STATE, Wording.inState(face.standing().state())))
                    .about(id);
        }
        return change.apply(entry);
    }

    Answer<EntryView> stored(Known known, Entry next, Version expected, List<Code> hits, Optional<Event> event) {
        if (!work.storage().entries().save(known.setting(), next, expected, known.at())) {
            return overtaken(
                    known,
                    work.storage()
                            .entries()
                            .find(known.setting(), next.head().id())
                            .orElseThrow());
        }
        EntryView view = items.view(known, next).orElseThrow();
        Event[] events = event.stream().toArray(Event[]::new);
        if (hits.isEmpty()) {
            return Answer.done(view, next.head().id(), events);
        }
        List<Reason> why = hits.stream()
                .map(code -> Reason.of(code).forEyesOf(known.eyes()))
                .distinct()
                .toList();
        return Answer.waits(view, next.head().id(), why, events).because(hits, "");
    }

    private Answer<EntryView> overtaken(Known known, Entry entry) {
        return items.view(known, entry)
                .map(view -> Answer.conflict(view, entry.head().id()))
                .orElseGet(() -> Answer.refused(Code.NOT_FOUND));
    }
}
