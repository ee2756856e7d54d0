package org.learningjournal.internal.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Authority;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.internal.writing.Reckoning.Taken;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Standing;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.NameMask;
import org.learningjournal.visibility.OtherChild;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.VisibilityRules;
import org.learningjournal.writing.Withdrawal;

/** Taking a published entry out of journals: at once, without anybody's approval, and with a list of who opened it. */
final class Recalling {
    /** What is published by mistake must go, also from under an amendment that is approved at the same moment. */
    private static final int ATTEMPTS = 3;

    private final Work work;
    private final Items items;
    private final Reckoning reckoning;

    Recalling(Work work) {
        this.work = work;
        this.items = new Items(work);
        this.reckoning = new Reckoning(work);
    }

    /** A recall as it is validated and told apart. */
    record Recall(
            @NotNull EntryId entry,
            @NotNull Optional<ChildId> child,
            @NotBlank @Size(max = 2_000) @CleanText String because) {}

    Outcome<Withdrawal> withdraw(Caller caller, EntryId entry, String because) {
        Recall recall = new Recall(entry, Optional.empty(), because);
        return recall(
                caller,
                "writing.withdraw",
                recall,
                (known, found) -> withdrawn(known, found, recall, List.of()),
                UnaryOperator.identity());
    }

    Outcome<Withdrawal> takeOut(Caller caller, EntryId entry, ChildId child, String because) {
        Recall recall = new Recall(entry, Optional.of(child), because);
        return recall(
                caller,
                "writing.takeOut",
                recall,
                (known, found) -> takenOut(known, found, recall, child),
                UnaryOperator.identity());
    }

    private Optional<Entry> takenOut(Known known, Entry entry, Recall recall, ChildId child) {
        Content content = entry.approved().orElseThrow().content();
        if (!content.children().contains(child)) {
            return Optional.empty();
        }
        return content.children().size() == 1
                ? withdrawn(known, entry, recall, List.of(Code.WRONG_CHILD))
                : Optional.of(without(known, entry, child));
    }

    /** The name goes with the tag, because the projection masks only names of children who are tagged or depicted. */
    private Entry without(Known known, Entry entry, ChildId child) {
        Set<ChildId> all = entry.faces()
                .flatMap(face -> face.content().everyChild().stream())
                .collect(Collectors.toSet());
        Others others =
                Knowing.others(work.knowing().children(known.setting(), all).values(), known.at());
        return entry.narrowed(content -> without(content, child, others), known.self(), known.at());
    }

    private static Optional<Content> without(Content content, ChildId child, Others others) {
        Set<ChildId> left = new HashSet<>(content.children());
        left.remove(child);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<Child> named = others.all(left).stream().map(OtherChild::child).toList();
        NameMask mask = NameMask.hiding(List.of(others.get(child).child()), named);
        return Optional.of(content.about(left).reworded(mask::hide));
    }

    Outcome<Withdrawal> keepToStaff(Caller caller, EntryId entry, String because) {
        Recall recall = new Recall(entry, Optional.empty(), because);
        return recall(
                caller,
                "writing.keepToStaff",
                recall,
                (known, found) -> keptToStaff(known, found),
                now -> Audience.FAMILY);
    }

    private static Optional<Entry> keptToStaff(Known known, Entry entry) {
        return entry.approved()
                .filter(face -> face.content().audience() == Audience.FAMILY)
                .map(face -> entry.narrowed(
                        content -> Optional.of(content.forAudience(Audience.STAFF_ONLY)), known.self(), known.at()));
    }

    private static Optional<Entry> withdrawn(Known known, Entry entry, Recall recall, List<Code> why) {
        List<Code> codes = new ArrayList<>(why);
        codes.add(known.isManager() ? Code.REMOVED_BY_MANAGER : Code.REMOVED_BY_STAFF);
        return Optional.of(
                entry.withdrawn(new Standing(FaceState.WITHDRAWN, known.at(), known.self(), codes, recall.because())));
    }

    private Outcome<Withdrawal> recall(
            Caller caller,
            String act,
            Recall recall,
            BiFunction<Known, Entry, Optional<Entry>> change,
            UnaryOperator<Audience> before) {
        return work.run(
                caller,
                act,
                recall,
                known -> recalled(known, recall, change, ATTEMPTS),
                (known, subject) -> items.inReach(known, new EntryId(subject))
                        .flatMap(Entry::approved)
                        .map(face -> reckoning.of(known, again(known, face, recall, before))));
    }

    private Answer<Withdrawal> recalled(
            Known known, Recall recall, BiFunction<Known, Entry, Optional<Entry>> change, int attempts) {
        EntryId id = recall.entry();
        Optional<Entry> found = items.find(known, id)
                .filter(entry -> entry.approved()
                        .filter(VisibilityRules.visibleTo(known)::admits)
                        .isPresent());
        if (found.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Entry entry = found.get();
        Decision decision = mayRecall(known, entry);
        if (decision instanceof Decision.Refused refused) {
            return Answer.<Withdrawal>refused(refused).about(id);
        }
        Optional<Entry> next = entry.isWithdrawn() ? Optional.empty() : change.apply(known, entry);
        if (next.isEmpty()) {
            return Answer.<Withdrawal>refused(Code.WRONG_STATE).about(id);
        }
        Face face = entry.approved().orElseThrow();
        Taken taken = new Taken(
                face, recall.child(), face.content().audience(), face.standing().since(), known.at());
        if (work.storage().entries().save(known.setting(), next.get(), entry.version(), known.at())) {
            return Answer.done(reckoning.of(known, taken), id)
                    .because(List.of(decision.reason().code()), recall.because());
        }
        if (attempts > 1) {
            return recalled(known, recall, change, attempts - 1);
        }
        throw new ConflictException();
    }

    /** What a repeated request hears of: the face as it is now, put back to what it was. */
    private Taken again(Known known, Face face, Recall recall, UnaryOperator<Audience> before) {
        Instant takenOutAt = takenOutAt(face);
        boolean withdrawn = face.standing().state() == FaceState.WITHDRAWN;
        Instant publishedAt = withdrawn
                ? reckoning.publishedAt(known, face.entry(), takenOutAt)
                : face.standing().since();
        return new Taken(face, recall.child(), before.apply(face.content().audience()), publishedAt, takenOutAt);
    }

    /** When the face came to be as it is: the standing says so of one withdrawn, the revision of one narrowed. */
    private static Instant takenOutAt(Face face) {
        boolean withdrawn = face.standing().state() == FaceState.WITHDRAWN;
        return withdrawn ? face.standing().since() : face.revision().at();
    }

    private static Decision mayRecall(Known known, Entry entry) {
        if (known.isStaff() && known.isSelf(entry.head().keeper())) {
            return Decision.permitted(Code.OWN_ITEM);
        }
        return known.isModerator()
                ? Authority.over(
                        known,
                        entry.head().kind(),
                        entry.approved().orElseThrow().children(),
                        List.of())
                : Decision.refused(Code.NOT_YOURS);
    }
}
