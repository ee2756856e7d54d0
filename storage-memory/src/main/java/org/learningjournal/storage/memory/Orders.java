package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.Optional;

/** Orders of parts of keys. */
final class Orders {
    private Orders() {}

    static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
        return (a, b) -> a.isPresent() && b.isPresent()
                ? a.orElseThrow().compareTo(b.orElseThrow())
                : Boolean.compare(a.isPresent(), b.isPresent());
    }
}
