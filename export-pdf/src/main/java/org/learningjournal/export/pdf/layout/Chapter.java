package org.learningjournal.export.pdf.layout;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.learningjournal.export.pdf.tagged.Place;

/** A heading that was set, and where it went; known once its line is on a page. */
record Chapter(int level, String text, Optional<String> key, AtomicReference<Place> place) {

    Place at() {
        Place known = place.get();
        if (known == null) {
            throw new IllegalStateException("a heading was set but never placed");
        }
        return known;
    }
}
