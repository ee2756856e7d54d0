package org.learningjournal.rules;

import java.util.List;

/** What stands in the JSON at one place: a text, a number, a list of these, or something that no rule is. */
record Found(Kind kind, String text, List<Found> items) {
    private static final int SHOWN = 60;

    enum Kind {
        TEXT,
        NUMBER,
        LIST,
        OTHER
    }

    static Found text(String text) {
        return new Found(Kind.TEXT, text, List.of());
    }

    static Found number(String digits) {
        return new Found(Kind.NUMBER, digits, List.of());
    }

    static Found list(List<Found> items) {
        return new Found(Kind.LIST, "", items);
    }

    static Found other(String what) {
        return new Found(Kind.OTHER, what, List.of());
    }

    /** For a message: user input, so not more than a line of it. */
    String shown() {
        return switch (kind) {
            case TEXT -> "\"" + shortened(text) + "\"";
            case NUMBER, OTHER -> shortened(text);
            case LIST -> "a list";
        };
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
