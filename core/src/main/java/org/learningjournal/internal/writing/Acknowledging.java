package org.learningjournal.internal.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Version;
import org.learningjournal.internal.moderation.Publishing;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Standing;
import org.learningjournal.rules.Permission;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;

/**
 * The author's yes to the wording that an approver gave an item (P08). Two people have agreed then, and every check of
 * publishing is made anew, because facts may have changed since the approver's.
 */
final class Acknowledging {
    private static final String NOT_AMENDED = "No approver has changed the wording of the item; wait for a decision.";

    private final Work work;
    private final Items items;
    private final OwnItems own;
    private final Publishing publishing;

    Acknowledging(Work work) {
        this.work = work;
        this.items = new Items(work);
        this.own = new OwnItems(work);
        this.publishing = new Publishing(work);
    }

    Outcome<EntryView> acknowledge(Caller caller, EntryId id, Version seen) {
        return work.run(
                caller,
                "writing.acknowledge",
                new Drafting.Seen(id, seen),
                known -> own.on(
                        known, id, seen, state -> state == FaceState.SUBMITTED, entry -> acknowledged(known, entry)),
                items::replay);
    }

    private Answer<EntryView> acknowledged(Known known, Entry entry) {
        Face face = entry.working().orElseThrow();
        if (!face.standing().why().contains(Code.AMENDED)) {
            return Answer.<EntryView>refused(Decision.refused(Code.WRONG_STATE, NOT_AMENDED))
                    .about(face.entry());
        }
        Map<ChildId, ChildFacts> children =
                work.knowing().children(known.setting(), face.content().everyChild());
        Optional<Code> obstacle = obstacle(known, face, children);
        if (obstacle.isPresent()) {
            return Answer.<EntryView>refused(obstacle.get()).about(face.entry());
        }
        List<Code> why = List.of(Code.AMENDED, Code.ACKNOWLEDGED);
        Entry next = entry.moved(new Standing(FaceState.APPROVED, known.at(), known.self(), why, ""));
        Answer<EntryView> answer = own.stored(
                known,
                next,
                entry.version(),
                List.of(),
                Optional.of(publishing.published(next, tagged(face, children), known)));
        return answer.outcome() instanceof Outcome.Done ? answer.because(why, "") : answer;
    }

    private Optional<Code> obstacle(Known known, Face face, Map<ChildId, ChildFacts> children) {
        if (!known.may(Permission.CONTRIBUTE)) {
            return Optional.of(Code.NO_CONTRIBUTIONS);
        }
        if (known.isSelf(face.revision().by())) {
            return Optional.of(Code.OWN_DECISION);
        }
        Optional<Code> unfit =
                ContentCheck.unfit(known, face.children(), face.head().occurredAt(), children);
        if (unfit.isPresent()) {
            return unfit;
        }
        boolean held = new Recipients(tagged(face, children), known.at())
                .restricted()
                .contains(face.head().author());
        return held ? Optional.of(Code.HELD_FOR_MANAGER) : publishing.obstacle(known, face, false);
    }

    private static List<ChildFacts> tagged(Face face, Map<ChildId, ChildFacts> children) {
        return face.children().stream()
                .flatMap(child -> Optional.ofNullable(children.get(child)).stream())
                .toList();
    }
}
