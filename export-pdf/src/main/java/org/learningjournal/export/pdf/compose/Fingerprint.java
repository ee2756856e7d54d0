package org.learningjournal.export.pdf.compose;

import java.util.Optional;
import java.util.function.Supplier;

/** The content hash of one book: computed when it is first asked for, and then the same on its page and in its result. */
final class Fingerprint {

    private final Supplier<String> hash;
    private Optional<String> known = Optional.empty();

    Fingerprint(Supplier<String> hash) {
        this.hash = hash;
    }

    String value() {
        String value = known.orElseGet(hash);
        known = Optional.of(value);
        return value;
    }
}
