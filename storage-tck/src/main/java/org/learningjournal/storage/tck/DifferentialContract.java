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
            Worlds worlds = Worlds.from(seed);
            List<World> neighbours = worlds.neighbours();
            neighbours.forEach(world -> world.storeIn(storage));
            for (World world : neighbours) {
                check(storage.entries(), world, worlds, shares, "-D" + Worlds.SEED + "=" + seed);
            }
        }
        shares.assertBalanced("-D" + Worlds.SEED + "=" + first);
    }

    private static void check(EntryStore entries, World world, Worlds worlds, Shares shares, String seed) {
        for (Entry entry : world.entries()) {
            assertThat(entries.find(world.setting().id(), entry.head().id()))
                    .as(seed)
                    .contains(entry);
        }
        for (Side side : Side.values()) {
            EntryScope scope = worlds.scope(world, side);
            List<Face> all = world.faces(side);
            List<Face> admitted = all.stream().filter(scope::admits).toList();
            assertListed(entries, scope, admitted, seed);
            shares.add(scope, admitted, all.size());
        }
    }

    private static void assertListed(EntryStore entries, EntryScope scope, List<Face> admitted, String seed) {
        assertThat(entries.count(scope.setting(), scope))
                .as("%s count of %s", seed, scope)
                .isEqualTo(admitted.size());
        for (Order order : Order.values()) {
            List<Face> expected = admitted.stream()
                    .sorted(order == Order.OLDEST_FIRST ? EARLIEST_FIRST : EARLIEST_FIRST.reversed())
                    .toList();
            for (int size : List.of(1, 2, PageRequest.MOST)) {
                PageRequest request = new PageRequest(size, order, Optional.empty());
                assertThat(Pages.all(entries, scope, request))
                        .as("%s %s %s", seed, request, scope)
                        .isEqualTo(expected);
            }
        }
    }
}
