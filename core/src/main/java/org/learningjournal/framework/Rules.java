package org.learningjournal.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.Texts;

/** What every part of a framework must be like. */
final class Rules {
    private static final int LONGEST_LINE = 300;

    private Rules() {}

    static void id(String id) {
        Objects.requireNonNull(id, "id");
        if (!id.matches("[a-z0-9][a-z0-9.-]{0,119}")) {
            throw new IllegalArgumentException(
                    "an id is at most 120 lower-case letters, digits, dots and hyphens, not \"" + shortened(id) + "\"");
        }
    }

    static void line(String text, String field) {
        Objects.requireNonNull(text, field);
        if (!Texts.isLine(text, LONGEST_LINE)) {
            throw new IllegalArgumentException(
                    field + " is one line of 1 to " + LONGEST_LINE + " characters, not \"" + shortened(text) + "\"");
        }
    }

    static void order(int order) {
        if (order < 1) {
            throw new IllegalArgumentException("order counts from 1, but is " + order);
        }
    }

    static void distinct(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("the id \"" + id + "\" stands for more than one " + what);
            }
        });
    }

    /** A value for a message: user input, so not more than a line of it. */
    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
