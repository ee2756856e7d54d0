package org.learningjournal.visibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningjournal.people.Child;

/**
 * Which of many children texts may name, found far sooner than by a {@link NameMask}. Made once for many texts. Every child
 * whom a mask finds is among them; others may be.
 */
public final class NearNames {
    private static final char BETWEEN = '\0';

    private final List<Near> children;

    private record Near(Child child, List<String> outlines) {}

    /**
     * All names of some children, as they are called now and as they once were.
     *
     * @param children the children
     */
    public NearNames(Collection<Child> children) {
        this.children =
                children.stream().map(child -> new Near(child, outlines(child))).toList();
    }

    /** Of a name and of its folded form the outline is the same. */
    private static List<String> outlines(Child child) {
        List<String> outlines = new ArrayList<>();
        child.leastNames().forEach(name -> outlines.add(outline(name)));
        child.formerNames().forEach(name -> outlines.add(outline(name)));
        return outlines;
    }

    private static String outline(String name) {
        return Outline.of(NameMask.normal(name).strip());
    }

    /**
     * The children whom some texts may name.
     *
     * @param texts any texts
     * @return the children, each once; without those whom no mask of any of their names finds in any of the texts
     */
    public List<Child> in(Collection<String> texts) {
        StringBuilder outline = new StringBuilder();
        for (String text : texts) {
            if (!text.isEmpty()) {
                outline.append(Outline.of(NameMask.normal(text))).append(BETWEEN);
            }
        }
        String all = outline.toString();
        return children.stream()
                .filter(near -> isIn(all, near.outlines()))
                .map(Near::child)
                .toList();
    }

    private static boolean isIn(String all, List<String> outlines) {
        for (String each : outlines) {
            if (all.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
