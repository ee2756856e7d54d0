package org.learningjournal.internal.writing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Authority;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Medium;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;
import org.learningjournal.writing.ReviewedDepiction;

/** Records whom a medium shows (P13): staff only, on what they uploaded or may see. */
final class Reviewing {
    private final Work work;
    private final Items items;

    Reviewing(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    Outcome<MediumId> review(Caller caller, ReviewedDepiction seen) {
        return work.run(
                caller,
                "writing.review",
                seen,
                known -> reviewed(known, seen),
                (known, subject) -> Optional.of(new MediumId(subject)));
    }

    private Answer<MediumId> reviewed(Known known, ReviewedDepiction seen) {
        if (!known.isStaff()) {
            return Answer.refused(Code.NOT_STAFF);
        }
        Optional<Medium> medium = work.storage().media().find(known.setting(), Set.of(seen.medium())).stream()
                .filter(found -> found.state() == Medium.State.READY
                        && Collections.disjoint(
                                known.restricted(), found.depiction().depicted()))
                .findFirst();
        List<Face> faces = medium.map(found -> showing(known, seen, found)).orElse(List.of());
        boolean own = medium.filter(known::uploaded).isPresent();
        boolean reached = seen.entry().isPresent() ? !faces.isEmpty() : own;
        boolean allExist =
                work.knowing().children(known.setting(), seen.children()).size()
                        == seen.children().size();
        if (medium.isEmpty() || !reached || !allExist) {
            return Answer.refused(Code.NOT_FOUND);
        }
        if (!Collections.disjoint(known.restricted(), seen.children())) {
            return Answer.<MediumId>refused(Code.RESTRICTED).about(seen.medium());
        }
        Decision decision = own ? Decision.permitted(Code.OWN_ITEM) : mayReview(known, faces);
        if (decision instanceof Decision.Refused refused) {
            return Answer.<MediumId>refused(refused).about(seen.medium());
        }
        Medium reviewed = medium.get()
                .depicting(new Depiction.Reviewed(seen.children(), seen.strangers(), known.self(), known.at()));
        return work.storage()
                        .media()
                        .save(known.setting(), reviewed, medium.get().version())
                ? Answer.done(seen.medium(), seen.medium())
                        .because(List.of(decision.reason().code()), "")
                : Answer.conflict(seen.medium(), seen.medium());
    }

    private List<Face> showing(Known known, ReviewedDepiction seen, Medium medium) {
        return seen.entry().flatMap(entry -> items.find(known, entry)).stream()
                .flatMap(Entry::faces)
                .filter(VisibilityRules.visibleTo(known)::admits)
                .filter(face -> face.content().attachment(medium.id()).isPresent())
                .toList();
    }

    /** What somebody keeps as staff they review themselves; elsewhere it is a decision. */
    private static Decision mayReview(Known known, List<Face> faces) {
        Head head = faces.get(0).head();
        if (known.isSelf(head.keeper()) && known.capacity() == head.kind().capacity()) {
            return Decision.permitted(Code.OWN_ITEM);
        }
        Set<ChildId> tagged =
                faces.stream().flatMap(face -> face.children().stream()).collect(Collectors.toSet());
        return Authority.over(known, head.kind(), tagged, List.of());
    }
}
