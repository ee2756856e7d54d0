package org.learningjournal.internal.leaving;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.ElementRef;
import org.learningjournal.framework.Element;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.visibility.EntryView;

/** The framework elements that a book speaks of. */
final class Glossary {
    private final Frameworks frameworks;

    Glossary(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Those that the entries are tagged with, in the order of the frameworks. */
    List<Element> of(Collection<EntryView> views) {
        Set<ElementRef> used = new HashSet<>();
        views.forEach(view -> used.addAll(view.elements()));
        return frameworks.all().stream()
                .flatMap(framework -> framework.elements().stream())
                .filter(element -> used.contains(element.ref()))
                .toList();
    }
}
