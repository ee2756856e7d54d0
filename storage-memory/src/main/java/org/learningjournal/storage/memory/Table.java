package org.learningjournal.storage.memory;

import java.util.Comparator;

/** The name of one of a setting's sorted maps. Each table is a constant of the store that keeps it; identity tells them apart. */
final class Table<K, V> {
    private final Tree<K, V> empty;

    private Table(Comparator<? super K> order) {
        empty = Tree.empty(order);
    }

    static <K, V> Table<K, V> sortedBy(Comparator<? super K> order) {
        return new Table<>(order);
    }

    static <K extends Comparable<? super K>, V> Table<K, V> sorted() {
        return new Table<>(Comparator.<K>naturalOrder());
    }

    Tree<K, V> empty() {
        return empty;
    }
}
