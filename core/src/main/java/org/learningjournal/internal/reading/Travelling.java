package org.learningjournal.internal.reading;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Revision;
import org.learningjournal.reading.Explanation;
import org.learningjournal.visibility.Hindsight;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;

/** Asks the rules about the past: facts and entry are put back to what they were, the rules are the same. */
final class Travelling {
    private final Work work;
    private final Items items;

    Travelling(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    /** What a manager asks; the instant in question is that of the person asked about. */
    record Question(Caller asked, EntryId entry, Optional<MediumId> medium, Hindsight hindsight) {
        Instant at() {
            return asked.instant();
        }
    }

    Explanation explain(Caller caller, Question question) {
        return work.look(caller, known -> {
            Optional<Decision.Refused> obstacle = obstacle(known, question);
            if (obstacle.isPresent()) {
                return Rendered.refusal(obstacle.get(), known);
            }
            EntryPast past = work.storage().entries().past(known.setting(), question.entry());
            Optional<Entry> then = past.asOf(question.at());
            if (then.filter(entry -> isKeptFrom(known, entry)).isPresent()) {
                return Rendered.refusal(Code.NOT_FOUND, known);
            }
            if (then.isEmpty()) {
                String sentence = "There was no such item at \"" + question.at() + "\" yet.";
                return Rendered.refusal(Decision.refused(Code.NOT_FOUND, sentence), known);
            }
            Known asked = work.knowing().about(question.asked(), question.hindsight());
            return Rendered.decision(judged(question, asked, then.get(), past), known, asked);
        });
    }

    /** Whether the item was then about a child from whom the asker is kept, or showed one. */
    private static boolean isKeptFrom(Known asker, Entry then) {
        return then.faces()
                .anyMatch(face ->
                        !Collections.disjoint(asker.restricted(), face.content().everyChild()));
    }

    /** Why the question is not answered. */
    private Optional<Decision.Refused> obstacle(Known known, Question question) {
        if (!known.isManager()) {
            return Optional.of(Decision.refused(Code.NOT_A_MANAGER));
        }
        if (question.at().isAfter(known.at())) {
            String sentence = "at must not be in the future, but is \"" + question.at() + "\"";
            return Optional.of(Decision.refused(Code.INVALID, sentence));
        }
        if (!wasOpen(known.setting(), question.at())) {
            String sentence = "The setting did not exist at \"" + question.at() + "\".";
            return Optional.of(Decision.refused(Code.NOT_FOUND, sentence));
        }
        return items.find(known, question.entry()).isEmpty()
                ? Optional.of(Decision.refused(Code.NOT_FOUND))
                : Optional.empty();
    }

    /** The first line of every trail is about the opening of its setting. */
    private boolean wasOpen(SettingId setting, Instant at) {
        return work.storage().audit().trail(setting, 0, 1).stream()
                .anyMatch(line -> !line.at().isAfter(at));
    }

    private Decision judged(Question question, Known known, Entry then, EntryPast past) {
        Optional<Face> published =
                (question.hindsight() == Hindsight.COULD ? asReviewedBy(question.at(), then) : then).approved();
        if (published.isEmpty()) {
            return Decision.refused(Code.NOT_PUBLISHED);
        }
        Face face = published.get();
        Decision seen = VisibilityRules.of(known).explain(face);
        if (!seen.permits()) {
            return seen;
        }
        if (question.hindsight() == Hindsight.SHOULD && isMistake(known, face, past.mistakenAt(question.at()))) {
            return Decision.refused(Code.WRONG_CHILD);
        }
        return question.medium()
                .map(medium -> projection(known, face, question.hindsight()).decide(face, medium))
                .orElse(seen);
    }

    private Projection projection(Known known, Face face, Hindsight hindsight) {
        return Projection.of(known, work.knowing().othersOf(known, face, hindsight), Use.VIEWING);
    }

    private Entry asReviewedBy(Instant at, Entry entry) {
        Set<MediumId> shown = entry.faces()
                .flatMap(face -> face.content().media().stream())
                .map(attachment -> attachment.medium().id())
                .collect(Collectors.toSet());
        if (shown.isEmpty()) {
            return entry;
        }
        Map<MediumId, Medium> then = work.storage().media().asOf(entry.head().setting(), shown, at).stream()
                .collect(Collectors.toMap(Medium::id, Function.identity()));
        return entry.showing(medium -> then.getOrDefault(medium.id(), medium));
    }

    /** Whether a family reaches a face only because of children who are known now to have been tagged by mistake. */
    private static boolean isMistake(Known known, Face face, Set<ChildId> mistaken) {
        if (known.capacity() == Capacity.STAFF || mistaken.isEmpty()) {
            return false;
        }
        Set<ChildId> rightly = new HashSet<>(face.children());
        rightly.removeAll(mistaken);
        return rightly.isEmpty()
                || !VisibilityRules.of(known).explain(about(face, rightly)).permits();
    }

    private static Face about(Face face, Set<ChildId> children) {
        Revision said = face.revision();
        return new Face(
                face.head(),
                face.side(),
                new Revision(said.number(), said.content().about(children), said.by(), said.at()),
                face.standing(),
                face.shownSince());
    }
}
