package org.learningjournal.storage.jdbc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was lately found or made, for as many keys as are kept. Thread-safe. */
final class Recent<K, V> {
    private static final int MOST = 1_000;

    private final Map<K, V> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    });

    Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    void put(K key, V value) {
        kept.put(key, value);
    }

    /** What is kept for a key, or else is made of it now; it is the same each time. */
    V of(K key, Function<K, V> maker) {
        return kept.computeIfAbsent(key, maker);
    }
}
