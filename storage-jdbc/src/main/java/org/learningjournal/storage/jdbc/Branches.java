package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;

/** The lanes of a scope as groups of branches, each the size of one statement. */
final class Branches {
    private static final int MOST = 64;
    private static final int STEP = 8;

    private Branches() {}

    static List<List<Branch>> of(EntryScope scope, List<Lane> lanes) {
        Map<String, List<Branch>> byKind = new TreeMap<>(lanes.stream()
                .filter(lane -> lanes.stream().noneMatch(other -> covers(other, lane)))
                .map(lane -> Branch.of(scope.setting(), lane))
                .collect(Collectors.groupingBy(Branch::kind)));
        List<Branch> all = new ArrayList<>();
        byKind.values().forEach(all::addAll);
        List<List<Branch>> groups = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            groups.add(rounded(all.subList(from, Math.min(all.size(), from + MOST))));
        }
        return groups;
    }

    /** Whether a lane has all faces of another because it reaches further: to look along both would be work for nothing. */
    private static boolean covers(Lane wide, Lane narrow) {
        return reachesFurther(wide.reach(), narrow.reach())
                && wide.shelf() == narrow.shelf()
                && narrow.without().containsAll(wide.without())
                && !wide.occurred().from().isAfter(narrow.occurred().from())
                && !wide.occurred().to().isBefore(narrow.occurred().to());
    }

    private static boolean reachesFurther(Reach wide, Reach narrow) {
        if (wide instanceof Reach.WholeSetting) {
            return !(narrow instanceof Reach.WholeSetting);
        }
        return narrow instanceof Reach.AboutChildKeptBy both
                && (wide.equals(new Reach.AboutChild(both.child())) || wide.equals(new Reach.KeptBy(both.keeper())));
    }

    /** Fills each kind up to 1, 2, 4, 8, 16, 24, … branches, so that there are few different texts. */
    private static List<Branch> rounded(List<Branch> some) {
        List<Branch> full = new ArrayList<>();
        Map<String, List<Branch>> byKind =
                some.stream().collect(Collectors.groupingBy(Branch::kind, TreeMap::new, Collectors.toList()));
        for (List<Branch> alike : byKind.values()) {
            full.addAll(alike);
            Branch idle = alike.get(0).idle();
            for (int i = alike.size(); i < round(alike.size()); i++) {
                full.add(idle);
            }
        }
        return full;
    }

    static int round(int count) {
        int power = Integer.highestOneBit(count);
        if (power == count) {
            return count;
        }
        return power < STEP ? power * 2 : (count + STEP - 1) / STEP * STEP;
    }

    /** All branches in one: the texts united, the values in the same order. */
    static Sql united(List<Branch> branches, Function<Branch, Sql> part) {
        List<Sql> parts = branches.stream().map(part).toList();
        return new Sql(
                parts.stream().map(Sql::text).collect(Collectors.joining(" union all ")),
                parts.stream().flatMap(each -> each.values().stream()).toList());
    }
}
