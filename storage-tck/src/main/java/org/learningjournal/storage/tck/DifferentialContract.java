package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;
import org.learningjournal.storage.Storage;

/** The heart of the contract: on generated worlds, a list is exactly what the check of single faces admits. */
public abstract class DifferentialContract extends Contract {
    private static final Comparator<Face> EARLIEST_FIRST =
            Comparator.comparing((Face face) -> face.head().occurredAt()).thenComparing(Face::entry);

    /** For subclasses. */
    protected DifferentialContract() {}

    @Test
    void lists_and_counts_exactly_what_the_scope_admits_in_order_at_every_page_size() {
        Storage storage = emptyStorage();
        Shares shares = new Shares();
        long first = Worlds.seed();
        for (long seed = first; seed < first + worlds(); seed++) {
            try {
                check(storage, Worlds.from(seed), shares);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("failed with " + repeating(seed) + ": " + failure, failure);
            }
        }
        shares.assertBalanced(repeating(first));
    }

    private static String repeating(long seed) {
        return "-D" + Worlds.SEED + "=" + seed;
    }

    /** Stores one world by steps and its neighbour with all new entries at once, and looks at both on their way. */
    private static void check(Storage storage, Worlds worlds, Shares shares) {
        List<World> neighbours = worlds.neighbours();
        for (World world : neighbours) {
            world.begin(storage, world.equals(neighbours.get(1)));
        }
        for (World world : neighbours) {
            World onTheWay = world.upTo(worlds.between(1, 3));
            onTheWay.goOn(storage, world.upTo(1));
            check(storage.entries(), onTheWay, worlds, new Shares(), List.of(2));
            world.goOn(storage, onTheWay);
        }
        for (World world : neighbours) {
            check(storage.entries(), world, worlds, shares, List.of(1, 2, PageRequest.MOST));
        }
    }

    private static void check(EntryStore entries, World world, Worlds worlds, Shares shares, List<Integer> sizes) {
        for (Entry entry : world.entries()) {
            assertThat(entries.find(world.setting().id(), entry.head().id())).contains(entry);
        }
        for (Side side : Side.values()) {
            EntryScope scope = worlds.scope(world, side);
            List<Face> all = world.faces(side);
            List<Face> admitted = all.stream().filter(scope::admits).toList();
            assertListed(entries, scope, admitted, sizes);
            shares.add(scope, admitted, all.size());
        }
    }

    private static void assertListed(EntryStore entries, EntryScope scope, List<Face> admitted, List<Integer> sizes) {
        assertThat(entries.count(scope.setting(), scope))
                .as("count of %s", scope)
                .isEqualTo(admitted.size());
        for (Order order : Order.values()) {
            List<Face> expected = admitted.stream()
                    .sorted(order == Order.OLDEST_FIRST ? EARLIEST_FIRST : EARLIEST_FIRST.reversed())
                    .toList();
            for (int size : sizes) {
                PageRequest request = new PageRequest(size, order, Optional.empty());
                assertThat(Pages.all(entries, scope, request))
                        .as("%s %s", request, scope)
                        .isEqualTo(expected);
            }
        }
    }
}
