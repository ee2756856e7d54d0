package org.learningjournal.benchmarks;

import java.util.Locale;

/** What a benchmark found: our cost as a multiple of the other's, and the multiple we allow ourselves. */
record Figure(String name, double ratio, double limit) {
    boolean holds() {
        return ratio <= limit;
    }

    String line() {
        return String.format(
                Locale.ROOT, "%s ratio=%.2f limit=%.2f %s", name, ratio, limit, holds() ? "holds" : "falls short");
    }
}
