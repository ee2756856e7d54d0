package org.learningjournal.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.PageRequest.Order;

class TreeTest {
    @Test
    void is_a_sorted_map_whose_older_versions_stay_as_they_were() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            NavigableMap<Integer, String> model = new TreeMap<>();
            Tree<Integer, String> tree = Tree.empty(Comparator.<Integer>naturalOrder());
            for (int change = 0; change < 100; change++) {
                Tree<Integer, String> before = tree;
                List<String> was = List.copyOf(model.values());
                int key = random.nextInt(40);
                if (random.nextInt(3) == 0) {
                    model.remove(key);
                    tree = tree.without(key);
                } else {
                    model.put(key, "value " + change);
                    tree = tree.with(key, "value " + change);
                }
                assertThat(before.values()).as("seed %d", seed).isEqualTo(was);
                assertSame(tree, model, random, seed);
            }
        }
    }

    private static void assertSame(
            Tree<Integer, String> tree, NavigableMap<Integer, String> model, Random random, int seed) {
        int from = random.nextInt(41);
        int to = from + random.nextInt(41 - from);
        List<String> part = new ArrayList<>(model.subMap(from, to).values());
        assertThat(tree.values(key -> key < from ? -1 : key < to ? 0 : 1, Order.OLDEST_FIRST))
                .as("seed %d from %d to %d", seed, from, to)
                .containsExactlyElementsOf(part);
        Collections.reverse(part);
        assertThat(tree.values(key -> key < from ? -1 : key < to ? 0 : 1, Order.NEWEST_FIRST))
                .as("seed %d from %d to %d, falling", seed, from, to)
                .containsExactlyElementsOf(part);
        assertThat(tree.find(from).orElse("none")).as("seed %d", seed).isEqualTo(model.getOrDefault(from, "none"));
        assertThat(tree.isEmpty()).as("seed %d", seed).isEqualTo(model.isEmpty());
    }

    @Test
    void stays_shallow_when_keys_come_in_order() {
        Node<Integer, Integer> root = new Node<>(null, 0, 0, null, 1);
        for (int key = 1; key < 100_000; key++) {
            root = Node.with(root, Comparator.<Integer>naturalOrder(), key, key);
        }
        assertThat(root.height()).isLessThanOrEqualTo(24);
    }
}
