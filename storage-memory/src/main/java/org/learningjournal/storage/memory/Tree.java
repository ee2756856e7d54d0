package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.learningjournal.base.PageRequest.Order;

/**
 * A sorted map that never changes. A change returns another map, copies the path to the changed place and shares the rest,
 * so it costs the logarithm of the size and readers of the old map notice nothing.
 */
final class Tree<K, V> {
    private final Comparator<? super K> order;
    private final @Nullable Node<K, V> root;

    private Tree(Comparator<? super K> order, @Nullable Node<K, V> root) {
        this.order = order;
        this.root = root;
    }

    static <K, V> Tree<K, V> empty(Comparator<? super K> order) {
        return new Tree<>(order, null);
    }

    boolean isEmpty() {
        return root == null;
    }

    Optional<V> find(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = order.compare(key, node.key());
            if (side == 0) {
                return Optional.of(node.value());
            }
            node = side < 0 ? node.left() : node.right();
        }
        return Optional.empty();
    }

    Tree<K, V> with(K key, V value) {
        return new Tree<>(order, Node.with(root, order, key, value));
    }

    Tree<K, V> without(K key) {
        return new Tree<>(order, Node.without(root, order, key));
    }

    Stream<V> values() {
        return values(key -> 0, Order.OLDEST_FIRST);
    }

    /**
     * The values of one stretch of keys.
     *
     * @param where negative for keys before the stretch, zero within, positive after it
     * @param direction rising keys for {@link Order#OLDEST_FIRST}, else falling
     * @return as many values as are asked for; finding the first costs the logarithm of the size
     */
    Stream<V> values(ToIntFunction<? super K> where, Order direction) {
        Walk<K, V> walk = new Walk<>(root, where, direction);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
    }
}
