package org.learningjournal.base;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A reference to an element of a curriculum framework: an area, an aspect or a goal. Never a display name, so that an old
 * journal still reads rightly after a framework changes.
 *
 * @param framework the framework's id, such as {@code eyfs-2021}
 * @param element the element's id within it, such as {@code cl.goal.speaking}
 */
public record ElementRef(String framework, String element) implements Comparable<ElementRef> {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,119}");

    /** Checks the form of both ids: lower-case letters, digits, dots and hyphens. */
    public ElementRef {
        check(framework, "framework");
        check(element, "element");
    }

    private static void check(String id, String field) {
        Objects.requireNonNull(id, field);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    field + " must be lower-case letters, digits, dots and hyphens, not \"" + id + "\"");
        }
    }

    @Override
    public int compareTo(ElementRef other) {
        int byFramework = framework.compareTo(other.framework);
        return byFramework != 0 ? byFramework : element.compareTo(other.element);
    }

    @Override
    public String toString() {
        return framework + "/" + element;
    }
}
