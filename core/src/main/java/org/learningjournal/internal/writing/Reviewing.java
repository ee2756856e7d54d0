package org.learningjournal.internal.writing;

import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Face;
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
                .filter(found -> found.state() == Medium.State.READY && reaches(known, seen, found))
                .findFirst();
        boolean allExist =
                work.knowing().children(known.setting(), seen.children()).size()
                        == seen.children().size();
        if (medium.isEmpty() || !allExist) {
            return Answer.refused(Code.NOT_FOUND);
        }
        Medium reviewed = medium.get()
                .depicting(new Depiction.Reviewed(seen.children(), seen.strangers(), known.self(), known.at()));
        return work.storage().media().save(reviewed, medium.get().version())
                ? Answer.done(seen.medium(), seen.medium())
                : Answer.conflict(seen.medium(), seen.medium());
    }

    private boolean reaches(Known known, ReviewedDepiction seen, Medium medium) {
        return seen.entry()
                .map(entry -> items.find(known, entry).stream()
                        .flatMap(found -> found.faces())
                        .filter(VisibilityRules.visibleTo(known)::admits)
                        .anyMatch(face -> shows(face, medium)))
                .orElseGet(() -> known.isSelf(medium.uploader()));
    }

    private static boolean shows(Face face, Medium medium) {
        return face.content().attachment(medium.id()).isPresent();
    }
}
