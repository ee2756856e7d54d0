package org.learningjournal.internal.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.ChildId;
import org.learningjournal.journal.Content;
import org.learningjournal.people.Child;
import org.learningjournal.visibility.NameMask;
import org.learningjournal.visibility.NearNames;

/**
 * Which children of a setting a content names besides those it is tagged with. What is looked for is made ready once for many
 * contents; whom a child's own mask does not find, no mask does that hides fewer of the child's names.
 */
final class NamedChildren {
    private final NearNames near;
    private final Map<ChildId, NameMask> masks = new HashMap<>();

    NamedChildren(Collection<Child> everyone) {
        this.near = new NearNames(everyone);
    }

    List<Child> besidesTagged(Content content) {
        return near.in(content.texts().toList()).stream()
                .filter(child -> !content.children().contains(child.id()))
                .filter(child -> content.texts().anyMatch(mask(child)::finds))
                .toList();
    }

    private NameMask mask(Child child) {
        return masks.computeIfAbsent(child.id(), id -> NameMask.hiding(List.of(child), List.of()));
    }
}
