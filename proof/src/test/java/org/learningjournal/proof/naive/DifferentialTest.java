package org.learningjournal.proof.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.proof.Adapters;
import org.learningjournal.proof.naive.GeneratedHistory.Step;

/** Section 4: the library and a second reading of the policy answer alike, whatever happened. */
@Tag("slow")
class DifferentialTest {
    /** Seeds on which the two once differed; they run first. */
    private static final List<Long> ONCE_DIFFERENT =
            List.of(3L, 10L, 13L, 14L, 16L, 18L, 20L, 26L, 29L, 33L, 34L, 35L, 38L, 40L, 49L, 63L, 71L, 103L, 157L);

    private static final int HISTORIES = switch (System.getProperty("proof.storage", "memory")) {
        case "memory" -> Integer.getInteger("proof.histories", 300);
        case "h2" -> Integer.getInteger("proof.histories", 20);
        default -> Integer.getInteger("proof.histories", 10);
    };

    /** From so many histories on, everything has to have happened. */
    private static final int WHOLE = 100;

    private final Map<Step, Integer> happened = new EnumMap<>(Step.class);
    private final Map<Code, Integer> reasons = new EnumMap<>(Code.class);
    private final Map<Capacity, long[]> permitted = new EnumMap<>(Capacity.class);
    private long decisions;

    @Test
    void P04_the_library_answers_as_the_words_of_the_policy_do() {
        List<Long> seeds = seeds();
        long begun = System.nanoTime();
        List<String> failures = new ArrayList<>();
        for (long seed : seeds) {
            run(seed).ifPresent(failures::add);
            if (failures.size() >= Integer.getInteger("proof.failures", 1)) {
                break;
            }
        }
        System.out.printf(
                "differential: %d histories, %d decisions, %d ms, permitted %s%n%s%n%s%n",
                seeds.size(), decisions, (System.nanoTime() - begun) / 1_000_000, shares(), happened, reasons);
        assertThat(failures).isEmpty();
        if (seeds.size() >= WHOLE) {
            isNoDegenerateRun();
        }
    }

    private List<Long> seeds() {
        Long one = Long.getLong("proof.seed");
        if (one != null) {
            return List.of(one);
        }
        Set<Long> all = new LinkedHashSet<>(ONCE_DIFFERENT);
        for (long seed = 1; all.size() < HISTORIES; seed++) {
            all.add(seed);
        }
        return all.stream().limit(HISTORIES).toList();
    }

    private Optional<String> run(long seed) {
        GeneratedHistory history = new GeneratedHistory(seed, Adapters.storage());
        history.steps(50 + (int) (seed % 45));
        Comparison comparison = new Comparison(history.world, seed).everybody();
        List<String> differences = new ArrayList<>(history.world.disagreements);
        differences.addAll(comparison.differences);
        decisions += comparison.decisions;
        comparison.permitted.forEach((as, counts) ->
                permitted.merge(as, counts, (a, b) -> new long[] {a[0] + b[0], a[1] + b[1]}));
        history.happened.forEach((step, count) -> happened.merge(step, count, Integer::sum));
        history.world.reasons.forEach((code, count) -> reasons.merge(code, count, Integer::sum));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n", differences) + "\nin the " + history);
    }

    /** A run in which nothing much happened, or in which everybody saw everything or nothing, proves nothing. */
    private void isNoDegenerateRun() {
        assertThat(shares().keySet()).containsExactlyInAnyOrder(Capacity.values());
        assertThat(shares().values()).allSatisfy(share -> assertThat(share).isBetween(10L, 90L));
        assertThat(happened.keySet()).containsExactlyInAnyOrder(Step.values());
        assertThat(reasons).hasSizeGreaterThanOrEqualTo(25);
    }

    private Map<Capacity, Long> shares() {
        Map<Capacity, Long> all = new EnumMap<>(Capacity.class);
        permitted.forEach((as, counts) -> all.put(as, 100 * counts[1] / Math.max(1, counts[0] + counts[1])));
        return all;
    }
}
