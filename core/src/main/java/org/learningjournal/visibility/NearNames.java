package org.learningjournal.visibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.people.Child;

/**
 * Which of many children texts may name, found far sooner than by a {@link NameMask}. Made once for many texts. Every child
 * whom a mask finds is among them; others may be.
 */
public final class NearNames {
    private final List<Near> children;

    private record Near(Child child, Set<String> outlines) {}

    /**
     * All names of some children, as they are called now and as they once were.
     *
     * @param children the children
     */
    public NearNames(Collection<Child> children) {
        this.children = children.stream()
                .map(child -> new Near(
                        child, NameMask.everyName(child).map(Outline::of).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    /**
     * The children whom some texts may name.
     *
     * @param texts any texts, each looked at by itself
     * @return the children, each once; without those whom no mask of any of their names finds in any of the texts
     */
    public List<Child> in(Stream<String> texts) {
        List<String> outlines = texts.filter(text -> !text.isEmpty())
                .map(text -> Outline.of(NameMask.normal(text)))
                .toList();
        return children.stream()
                .filter(near -> outlines.stream()
                        .anyMatch(text -> near.outlines().stream().anyMatch(text::contains)))
                .map(Near::child)
                .toList();
    }
}
