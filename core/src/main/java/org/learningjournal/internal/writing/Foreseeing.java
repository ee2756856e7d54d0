package org.learningjournal.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Standing;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;
import org.learningjournal.writing.Withholding;

/**
 * Foresees from whom media would be withheld, by making the published face and asking the very rules that families meet.
 */
final class Foreseeing {
    private final Work work;
    private final Items items;

    Foreseeing(Work work) {
        this.work = work;
        this.items = new Items(work);
    }

    List<Withholding> withholdings(Known known, EntryId id) {
        Optional<Face> face =
                known.isStaff() ? items.find(known, id).flatMap(entry -> published(known, entry)) : Optional.empty();
        return face.map(found -> withholdings(known, found)).orElse(List.of());
    }

    /** The face that families would get, or get now. */
    private static Optional<Face> published(Known known, Entry entry) {
        Optional<Face> working = entry.working().filter(VisibilityRules.visibleTo(known)::admits);
        if (working.isEmpty()) {
            return entry.approved().filter(VisibilityRules.visibleTo(known)::admits);
        }
        Entry submitted = working.get().standing().state() == FaceState.RETURNED
                ? entry.moved(Standing.of(FaceState.SUBMITTED, known.at(), known.self()))
                : entry;
        boolean open = submitted
                .working()
                .filter(face -> face.standing().state().canBecome(FaceState.APPROVED))
                .isPresent();
        return open
                ? submitted
                        .moved(Standing.of(FaceState.APPROVED, known.at(), known.self()))
                        .approved()
                : Optional.empty();
    }

    private List<Withholding> withholdings(Known known, Face face) {
        if (face.content().audience() == Audience.STAFF_ONLY
                || face.content().media().isEmpty()) {
            return List.of();
        }
        Map<ChildId, ChildFacts> children = work.knowing().onPage(known, List.of(face));
        Others others = Knowing.others(children.values(), known.at());
        Map<ChildId, List<Known>> families = families(known, face, children);
        List<Withholding> all = new ArrayList<>();
        Projection own = Projection.of(known, others, Use.VIEWING);
        List<Attachment> seen = face.content().media().stream()
                .filter(attachment -> own.decide(face, attachment.medium().id()).permits())
                .toList();
        for (Attachment attachment : seen) {
            families.forEach((child, relatives) -> relatives.forEach(relative ->
                    all.addAll(withheld(known, face, attachment.medium().id(), child, relative, others))));
        }
        return List.copyOf(all);
    }

    private Map<ChildId, List<Known>> families(Known known, Face face, Map<ChildId, ChildFacts> children) {
        Map<ChildId, List<Known>> families = new LinkedHashMap<>();
        face.children().stream().sorted().forEach(child -> {
            Set<PersonId> audience = Optional.ofNullable(children.get(child))
                    .map(facts ->
                            Knowing.audience(facts, known.at(), face.head().occurredAt(), known.rules()))
                    .orElse(Set.of());
            families.put(
                    child,
                    audience.stream()
                            .sorted()
                            .map(person -> work.knowing().about(Caller.family(known.setting(), person, known.at())))
                            .filter(relative ->
                                    VisibilityRules.visibleTo(relative).admits(face))
                            .toList());
        });
        return families;
    }

    private static List<Withholding> withheld(
            Known known, Face face, MediumId medium, ChildId child, Known relative, Others others) {
        Projection projection = Projection.of(relative, others, Use.VIEWING);
        Decision decision = projection.decide(face, medium);
        if (decision.permits()) {
            return List.of();
        }
        Map<ChildId, Code> obstacles = projection.obstacles(face, medium);
        if (obstacles.values().stream()
                .noneMatch(code -> code == decision.reason().code())) {
            return List.of(new Withholding(
                    medium,
                    child,
                    relative.self(),
                    Optional.empty(),
                    decision.reason().forEyesOf(known.eyes())));
        }
        return obstacles.entrySet().stream()
                .map(obstacle -> new Withholding(
                        medium,
                        child,
                        relative.self(),
                        Optional.of(obstacle.getKey()),
                        Reason.of(obstacle.getValue()).forEyesOf(known.eyes())))
                .toList();
    }
}
