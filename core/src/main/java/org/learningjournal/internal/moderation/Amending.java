package org.learningjournal.internal.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Reason;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.moderation.Amended;
import org.learningjournal.moderation.Amendment;
import org.learningjournal.moderation.Amendment.Caption;
import org.learningjournal.moderation.ItemState;
import org.learningjournal.people.Child;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.NameMask;

/** Approving in another wording (P08): the item goes on waiting until its author or a second approver agrees. */
final class Amending {
    private final Work work;
    private final Frameworks frameworks;
    private final Publishing publishing;
    private final WaitingItems waiting;

    Amending(Work work, Frameworks frameworks) {
        this.work = work;
        this.frameworks = frameworks;
        this.publishing = new Publishing(work);
        this.waiting = new WaitingItems(work);
    }

    Answer<ItemState> amended(Known known, Entry entry, Amendment wish) {
        Face face = entry.working().orElseThrow();
        Map<ChildId, ChildFacts> children = publishing.children(known, List.of(face));
        List<ChildFacts> tagged = face.children().stream().map(children::get).toList();
        Decision decision = Approvers.mayDecide(known, face, tagged);
        if (decision instanceof Decision.Refused refused) {
            return Answer.<ItemState>refused(refused).about(face.entry());
        }
        Optional<Code> misfit = misfit(face, wish);
        if (misfit.isPresent()) {
            return Answer.<ItemState>refused(misfit.get()).about(face.entry());
        }
        Content content = reworded(face.content(), wish);
        boolean names = namesMore(known, face.content(), content, tagged);
        if (names && face.head().kind() == EntryKind.CONTRIBUTION) {
            return Answer.<ItemState>refused(Code.NAMES_CHILD).about(face.entry());
        }
        List<Code> why = why(face, names);
        Entry next = entry.amended(content, known.self(), known.at(), why, wish.because());
        Optional<Code> obstacle = publishing.obstacle(known, next.working().orElseThrow(), false);
        return obstacle.isPresent()
                ? Answer.<ItemState>refused(obstacle.get()).about(face.entry())
                : stored(known, entry, next, tagged, decision.reason().code());
    }

    private Answer<ItemState> stored(
            Known known, Entry entry, Entry next, Collection<ChildFacts> tagged, Code authority) {
        Face face = next.working().orElseThrow();
        List<Reason> heard = face.standing().why().stream()
                .map(code -> Reason.of(code).forEyesOf(known.eyes()))
                .distinct()
                .toList();
        return waiting.saved(
                known,
                next,
                entry.version(),
                saved -> Answer.waits(
                                WaitingItems.state(saved, face),
                                face.entry(),
                                heard,
                                new Amended(face.entry(), known.at(), publishing.makers(saved, tagged, known.at())))
                        .because(
                                List.of(authority, Code.AMENDED),
                                face.standing().remark()));
    }

    /** Words for what is not in the item, or elements where there are none. */
    private Optional<Code> misfit(Face face, Amendment wish) {
        Set<MediumId> once = new HashSet<>();
        boolean there =
                wish.captions().stream().allMatch(caption -> once.add(caption.medium()) && isIn(face, caption.medium()))
                        && wish.without().stream().allMatch(medium -> once.add(medium) && isIn(face, medium));
        if (!there) {
            return Optional.of(Code.NOT_FOUND);
        }
        if (face.head().kind() == EntryKind.CONTRIBUTION && !wish.elements().isEmpty()) {
            return Optional.of(Code.WRONG_STATE);
        }
        return wish.elements().stream()
                        .allMatch(element -> frameworks.find(element).isPresent())
                ? Optional.empty()
                : Optional.of(Code.UNKNOWN_ELEMENT);
    }

    private static boolean isIn(Face face, MediumId medium) {
        return face.content().attachment(medium).isPresent();
    }

    private static Content reworded(Content content, Amendment wish) {
        Map<MediumId, Caption> words =
                wish.captions().stream().collect(Collectors.toMap(Caption::medium, caption -> caption));
        List<Attachment> media = content.media().stream()
                .filter(each -> !wish.without().contains(each.medium().id()))
                .map(each -> Optional.ofNullable(words.get(each.medium().id()))
                        .map(caption -> new Attachment(each.medium(), caption.caption(), caption.alternative()))
                        .orElse(each))
                .toList();
        return new Content(wish.title(), wish.text(), content.children(), content.audience(), media, wish.elements());
    }

    /** Whether the new wording names a child who is not tagged and whom the old one did not name. */
    private boolean namesMore(Known known, Content before, Content after, Collection<ChildFacts> tagged) {
        List<Child> own = tagged.stream().map(ChildFacts::child).toList();
        return work.storage().people().children(known.setting()).stream()
                .filter(child -> !before.children().contains(child.id()))
                .map(child -> NameMask.hiding(List.of(child), own))
                .anyMatch(mask -> names(after, mask::finds) && !names(before, mask::finds));
    }

    private static boolean names(Content content, Predicate<String> mask) {
        return content.texts().anyMatch(mask);
    }

    private static List<Code> why(Face face, boolean names) {
        Set<Code> why = new LinkedHashSet<>(face.standing().why());
        if (names) {
            why.add(Code.NAMES_CHILD);
        }
        why.add(Code.AMENDED);
        return new ArrayList<>(why);
    }
}
