package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;

/** Watches that a run of generated worlds tests something: that its scopes admit neither nearly nothing nor nearly all. */
final class Shares {
    private final List<Double> shares = new ArrayList<>();
    private final Map<Object, Integer> admittedBy = new HashMap<>();

    void add(EntryScope scope, List<Face> admitted, int of) {
        if (of > 0) {
            shares.add((double) admitted.size() / of);
        }
        admitted.forEach(face -> admittedBy.merge(face.shelf(), 1, Integer::sum));
        admitted.stream()
                .flatMap(face -> scope.admitting(face).stream())
                .forEach(lane -> admittedBy.merge(lane.reach().getClass(), 1, Integer::sum));
    }

    void assertBalanced(String seed) {
        assertThat(shares.stream().mapToDouble(each -> each).average().orElse(0))
                .as("%s average share of the faces that a scope admits", seed)
                .isBetween(0.1, 0.9);
        List<Object> kinds = new ArrayList<>(List.of(Shelf.values()));
        kinds.addAll(List.of(
                Reach.AboutChild.class, Reach.AboutChildKeptBy.class, Reach.KeptBy.class, Reach.WholeSetting.class));
        assertThat(admittedBy.keySet())
                .as("%s shelves and reaches by which faces were admitted", seed)
                .containsExactlyInAnyOrderElementsOf(kinds);
    }
}
