package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.StorageException;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember;
import org.learningjournal.previewing.Effect;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/**
 * Compares what everybody sees with a change and without it, over what the asker may see. Which entries somebody sees rests
 * on facts about the viewer only, and which media besides on facts about the children they show: so a person about whom
 * nothing changes is compared only on media that show a child about whom something does.
 */
final class Comparison {
    private final Known asker;
    private final Instant at;
    private final Work without;
    private final Work with;
    private final Set<ChildId> changed;
    private final Viewers viewers;
    private final Set<Viewer> moved;
    private final List<Effect> effects = new ArrayList<>();

    private Comparison(Known asker, Instant at, Work without, Work with, Proposed proposed) {
        this.asker = asker;
        this.at = at;
        this.without = without;
        this.with = with;
        this.changed = proposed.children();
        this.viewers = new Viewers(asker.setting(), at, without, with);
        this.moved = viewers.of(proposed.rules().isEmpty() ? proposed.persons() : everybody());
    }

    /** Rules are everybody's. */
    private Set<PersonId> everybody() {
        Storage storage = without.storage();
        Set<ChildId> children = storage.people().children(asker.setting()).stream()
                .map(Child::id)
                .collect(Collectors.toSet());
        Stream<PersonId> families = storage.facts().ofChildren(asker.setting(), children).stream()
                .flatMap(child -> child.links().stream())
                .map(FamilyLink::person);
        Stream<PersonId> staff =
                storage.people().staff(asker.setting()).stream().map(StaffMember::person);
        return Stream.concat(families, staff).collect(Collectors.toSet());
    }

    /** Everything that would appear or disappear for anybody at an instant, in no particular order. */
    static List<Effect> effects(Known asker, Instant at, Work without, Work with, Proposed proposed) {
        Comparison comparison = new Comparison(asker, at, without, with, proposed);
        EntryScope scope = VisibilityRules.visibleTo(asker);
        Stream.of(Side.values()).map(scope::on).forEach(comparison::compareAll);
        return comparison.effects;
    }

    private void compareAll(EntryScope scope) {
        Optional<PageRequest> request =
                scope.lanes().isEmpty() ? Optional.empty() : Optional.of(PageRequest.oldest(PageRequest.MOST));
        while (request.isPresent()) {
            PageRequest asked = request.get();
            Page<Face> page = without.storage().entries().list(scope.setting(), scope, asked);
            compare(page.items().stream()
                    .filter(face -> admitted(scope, face) && mayDiffer(face))
                    .toList());
            request = page.next().map(asked::after);
        }
    }

    private static boolean admitted(EntryScope scope, Face face) {
        if (!scope.admits(face)) {
            throw new StorageException("the store listed entry " + face.entry() + " outside the scope");
        }
        return true;
    }

    private boolean mayDiffer(Face face) {
        return !moved.isEmpty() || showsChanged(face);
    }

    private boolean showsChanged(Face face) {
        return face.content().media().stream()
                .anyMatch(attachment -> !Collections.disjoint(
                        changed, attachment.medium().depiction().depicted()));
    }

    private void compare(Collection<Face> faces) {
        Set<ChildId> children = faces.stream()
                .flatMap(face -> face.content().everyChild().stream())
                .collect(Collectors.toSet());
        Collection<ChildFacts> facts =
                without.knowing().children(asker.setting(), children).values();
        Shown shown = new Shown(
                asker,
                Knowing.others(facts, asker.at()),
                Knowing.others(facts, at),
                Knowing.others(
                        with.knowing().children(asker.setting(), children).values(), at));
        faces.forEach(face -> effects.addAll(shown.effects(face, viewersOf(face, facts))));
    }

    private Set<Viewer> viewersOf(Face face, Collection<ChildFacts> facts) {
        if (!showsChanged(face)) {
            return moved;
        }
        Set<PersonId> families = facts.stream()
                .filter(child -> face.children().contains(child.child().id()))
                .flatMap(child -> child.links().stream())
                .map(FamilyLink::person)
                .collect(Collectors.toSet());
        Set<Viewer> all = new HashSet<>(moved);
        all.addAll(viewers.of(families));
        return all;
    }
}
