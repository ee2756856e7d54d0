package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.storage.jdbc.Columns.Holds;

/**
 * The columns of a union: as many of each type as the kind with the most of them has. What a kind has of a type stands in
 * the first of them, in its own order; the others say nothing.
 */
final class Slots {
    private final List<Holds> types = new ArrayList<>();

    Slots(Collection<Columns> kinds) {
        for (Holds holds : Holds.values()) {
            int most = kinds.stream()
                    .mapToInt(kind -> Collections.frequency(kind.all().values(), holds))
                    .max()
                    .orElse(0);
            types.addAll(Collections.nCopies(most, holds));
        }
    }

    /** In which slot each column of a kind stands, counted from 0. */
    Map<String, Integer> places(Columns kind) {
        Map<Holds, Integer> next = new EnumMap<>(Holds.class);
        Map<String, Integer> places = new HashMap<>();
        kind.all().forEach((name, holds) -> {
            int place = next.getOrDefault(holds, types.indexOf(holds));
            places.put(name, place);
            next.put(holds, place + 1);
        });
        return places;
    }

    /** What a kind selects. The first of a union gives all their types, so that a bare null does for the others. */
    String selected(Columns kind, boolean first) {
        String[] selected = new String[types.size()];
        Arrays.setAll(selected, place -> first ? Wording.none(types.get(place)) : "null");
        places(kind).forEach((name, place) -> selected[place] = name);
        return String.join(", ", selected);
    }
}
