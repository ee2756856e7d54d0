package org.learningjournal.storage.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All that is kept of one setting, as it was at one moment. Immutable. */
final class State {
    static final State EMPTY = new State(Map.of());

    private final Map<Table<?, ?>, Tree<?, ?>> trees;

    private State(Map<Table<?, ?>, Tree<?, ?>> trees) {
        this.trees = trees;
    }

    @SuppressWarnings("unchecked") // only with() puts trees in, under a table of the same types
    <K, V> Tree<K, V> tree(Table<K, V> table) {
        Tree<?, ?> tree = trees.get(table);
        return tree == null ? table.empty() : (Tree<K, V>) tree;
    }

    <K, V> Optional<V> find(Table<K, V> table, K key) {
        return tree(table).find(key);
    }

    <K, V> State with(Table<K, V> table, Tree<K, V> tree) {
        Map<Table<?, ?>, Tree<?, ?>> copy = new HashMap<>(trees);
        copy.put(table, tree);
        return new State(copy);
    }
}
