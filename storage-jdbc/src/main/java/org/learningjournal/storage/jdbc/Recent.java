package org.learningjournal.storage.jdbc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was lately made of some values, which is the same each time. Thread-safe. */
final class Recent<K, V> {
    private static final int MOST = 1_000;

    private final Function<K, V> maker;
    private final Map<K, V> made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    });

    Recent(Function<K, V> maker) {
        this.maker = maker;
    }

    V of(K value) {
        return made.computeIfAbsent(value, maker);
    }
}
