package org.learningjournal.storage.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.learningjournal.base.PageRequest.Order;

/** A walk along one stretch of a tree's keys. */
final class Walk<K, V> implements Iterator<V> {
    private final ToIntFunction<? super K> where;
    private final boolean rising;
    private final Deque<Node<K, V>> ahead = new ArrayDeque<>();

    Walk(@Nullable Node<K, V> root, ToIntFunction<? super K> where, Order direction) {
        this.where = where;
        this.rising = direction == Order.OLDEST_FIRST;
        descend(root);
    }

    private void descend(@Nullable Node<K, V> top) {
        Node<K, V> node = top;
        while (node != null) {
            int side = where.applyAsInt(node.key());
            if (rising ? side < 0 : side > 0) {
                node = far(node);
            } else {
                ahead.push(node);
                node = rising ? node.left() : node.right();
            }
        }
    }

    private @Nullable Node<K, V> far(Node<K, V> node) {
        return rising ? node.right() : node.left();
    }

    @Override
    public boolean hasNext() {
        Node<K, V> node = ahead.peek();
        return node != null && where.applyAsInt(node.key()) == 0;
    }

    @Override
    public V next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stretch ends here");
        }
        Node<K, V> node = ahead.pop();
        descend(far(node));
        return node.value();
    }
}
