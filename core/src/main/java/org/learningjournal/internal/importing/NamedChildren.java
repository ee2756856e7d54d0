package org.learningjournal.internal.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.ChildId;
import org.learningjournal.journal.Content;
import org.learningjournal.people.Child;
import org.learningjournal.visibility.NameMask;

/**
 * Which children of a setting texts name. Its masks are made once for many texts; whom it does not find no mask made of
 * fewer of the names would find.
 */
final class NamedChildren {
    private final List<Child> everyone;
    private final NameMask all;
    private final Map<ChildId, NameMask> each = new HashMap<>();

    NamedChildren(Collection<Child> everyone) {
        this.everyone = List.copyOf(everyone);
        this.all = NameMask.hiding(everyone, List.of());
    }

    List<Child> in(Content content) {
        List<String> texts = content.texts().filter(all::finds).toList();
        return texts.isEmpty()
                ? List.of()
                : everyone.stream()
                        .filter(child -> texts.stream().anyMatch(mask(child)::finds))
                        .toList();
    }

    private NameMask mask(Child child) {
        return each.computeIfAbsent(child.id(), id -> NameMask.hiding(List.of(child), List.of()));
    }
}
