package org.learningjournal.export.pdf.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ElementRef;
import org.learningjournal.framework.Area;
import org.learningjournal.framework.Element;

/** The areas of learning that a book's entries belong to, in the order of their frameworks. */
final class Areas {
    private final List<Element> elements;

    /** An area within its framework. */
    record Key(String framework, Area area) {}

    Areas(List<Element> elements) {
        this.elements = elements;
    }

    /** All areas that an element of the book belongs to. */
    Set<Key> all() {
        Set<Key> all = new LinkedHashSet<>();
        elements.forEach(element -> key(element).ifPresent(all::add));
        return all;
    }

    Set<Key> of(Collection<ElementRef> refs) {
        Set<Key> own = new LinkedHashSet<>();
        elements.stream()
                .filter(element -> refs.contains(element.ref()))
                .forEach(element -> key(element).ifPresent(own::add));
        return own;
    }

    /** What an entry is tagged with, an area before its goals: "Area: goal, goal". */
    List<String> lines(Collection<ElementRef> refs) {
        Map<List<String>, StringBuilder> lines = new LinkedHashMap<>();
        for (Element element : elements) {
            if (refs.contains(element.ref())) {
                boolean isArea =
                        element.kind() == Element.Kind.AREA || element.area().isEmpty();
                String head = element.area().map(Area::name).orElse(element.name());
                StringBuilder line =
                        lines.computeIfAbsent(List.of(element.ref().framework(), head), key -> new StringBuilder(head));
                if (!isArea) {
                    line.append(line.length() == head.length() ? ": " : ", ").append(element.name());
                }
            }
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private static Optional<Key> key(Element element) {
        return element.area().map(area -> new Key(element.ref().framework(), area));
    }
}
