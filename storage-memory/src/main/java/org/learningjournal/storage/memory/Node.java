package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of a {@link Tree}, balanced by height (AVL). A missing node is an empty tree. */
record Node<K, V>(
        @Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right, int height) {

    static <K, V> Node<K, V> with(@Nullable Node<K, V> node, Comparator<? super K> order, K key, V value) {
        if (node == null) {
            return node(null, key, value, null);
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return new Node<>(node.left, key, value, node.right, node.height);
        }
        return side < 0
                ? balanced(with(node.left, order, key, value), node, node.right)
                : balanced(node.left, node, with(node.right, order, key, value));
    }

    static <K, V> @Nullable Node<K, V> without(@Nullable Node<K, V> node, Comparator<? super K> order, K key) {
        if (node == null) {
            return null;
        }
        int side = order.compare(key, node.key);
        if (side < 0) {
            return balanced(without(node.left, order, key), node, node.right);
        }
        if (side > 0) {
            return balanced(node.left, node, without(node.right, order, key));
        }
        return joined(node.left, node.right);
    }

    private static <K, V> @Nullable Node<K, V> joined(@Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left == null) {
            return right;
        }
        return right == null ? left : balanced(left, first(right), withoutFirst(right));
    }

    private static <K, V> Node<K, V> first(Node<K, V> node) {
        return node.left == null ? node : first(node.left);
    }

    private static <K, V> @Nullable Node<K, V> withoutFirst(Node<K, V> node) {
        return node.left == null ? node.right : balanced(withoutFirst(node.left), node, node.right);
    }

    private static <K, V> Node<K, V> balanced(
            @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
        int difference = height(left) - height(right);
        if (difference > 1) {
            return leaningLeft(Objects.requireNonNull(left), middle, right);
        }
        return difference < -1
                ? leaningRight(left, middle, Objects.requireNonNull(right))
                : node(left, middle.key, middle.value, right);
    }

    private static <K, V> Node<K, V> leaningLeft(Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
        if (height(left.left) >= height(left.right)) {
            return node(left.left, left.key, left.value, node(left.right, middle.key, middle.value, right));
        }
        Node<K, V> top = Objects.requireNonNull(left.right);
        return node(
                node(left.left, left.key, left.value, top.left),
                top.key,
                top.value,
                node(top.right, middle.key, middle.value, right));
    }

    private static <K, V> Node<K, V> leaningRight(@Nullable Node<K, V> left, Node<K, V> middle, Node<K, V> right) {
        if (height(right.right) >= height(right.left)) {
            return node(node(left, middle.key, middle.value, right.left), right.key, right.value, right.right);
        }
        Node<K, V> top = Objects.requireNonNull(right.left);
        return node(
                node(left, middle.key, middle.value, top.left),
                top.key,
                top.value,
                node(top.right, right.key, right.value, right.right));
    }

    private static <K, V> Node<K, V> node(@Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right) {
        return new Node<>(left, key, value, right, Math.max(height(left), height(right)) + 1);
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }
}
