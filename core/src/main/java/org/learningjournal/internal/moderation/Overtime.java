package org.learningjournal.internal.moderation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.moderation.Escalation;
import org.learningjournal.moderation.OverdueItem;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/** What waits too long, and whom to ask (policy section 3, "approver absent"). */
final class Overtime {
    private static final Comparator<Face> LONGEST_FIRST =
            Comparator.comparing((Face face) -> face.standing().since()).thenComparing(Face::entry);

    private final Work work;

    Overtime(Work work) {
        this.work = work;
    }

    static Escalation of(Known known, Face face) {
        Duration waited = Duration.between(face.standing().since(), known.at());
        return Escalation.after(waited, known.rules().escalateAfter());
    }

    List<OverdueItem> overdue(Known known, EntryScope waiting) {
        List<Face> late = waiting(waiting).stream()
                .filter(face -> of(known, face) != Escalation.NONE)
                .sorted(LONGEST_FIRST)
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        Map<ChildId, ChildFacts> children = work.knowing().onPage(known, late);
        Asking asking = Asking.about(work.storage(), known, late, children.values());
        return late.stream()
                .map(face -> item(
                        known, face, face.children().stream().map(children::get).toList(), asking))
                .toList();
    }

    /** What waits is a list of things to do, so it is gone through whole; a store sorts by when a thing occurred. */
    private List<Face> waiting(EntryScope scope) {
        List<Face> all = new ArrayList<>();
        if (scope.lanes().isEmpty()) {
            return all;
        }
        PageRequest request = PageRequest.oldest(PageRequest.MOST);
        Page<Face> page = work.storage().entries().list(scope.setting(), scope, request);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = work.storage()
                    .entries()
                    .list(scope.setting(), scope, request.after(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }

    private static OverdueItem item(Known known, Face face, Collection<ChildFacts> children, Asking asking) {
        Escalation step = of(known, face);
        return new OverdueItem(
                face.entry(), face.head().kind(), face.standing().since(), step, asking.asked(face, children, step));
    }
}
