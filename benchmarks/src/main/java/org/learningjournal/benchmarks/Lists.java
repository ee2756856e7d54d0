package org.learningjournal.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.reading.EntryQuery;

/**
 * A family's newest 20 must cost the same in a setting ten times as large, and nothing to speak of for a caller who sees
 * nothing. The second figure is printed before the first, which is the benchmark's.
 */
final class Lists implements Benchmark {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int OWN = 400;
    private static final int CHILDREN = 100;
    private static final int PAGE = 20;
    private static final int CALLS = 50;
    private static final int ROUNDS = 60;

    Lists() {}

    /** A setting, a parent who sees some of its entries, and one who is kept from her only child. */
    private record Place(Nursery nursery, Caller parent, Caller nobody) {}

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String sentence() {
        return "Lists a family's newest 20 of 400 entries among 100,000, and among 10,000, through the front door.";
    }

    @Override
    public Figure run(String... arguments) {
        Place few = setting(FEW);
        Place many = setting(MANY);
        best(few.nursery(), few.parent(), PAGE);
        best(many.nursery(), many.parent(), PAGE);
        double small = best(few.nursery(), few.parent(), PAGE);
        double large = best(many.nursery(), many.parent(), PAGE);
        best(many.nursery(), many.nobody(), 0);
        double nothing = best(many.nursery(), many.nobody(), 0);
        System.out.printf("a page among 10,000: %.1f us, among 100,000: %.1f us%n", micros(small), micros(large));
        System.out.println(new Figure("lists-nothing", nothing / large, 0.1).line());
        return new Figure(name(), large / small, 1.3);
    }

    private static double micros(double nanos) {
        return nanos / CALLS / 1_000;
    }

    /** The parent's entries are spread evenly over the year in which all entries occurred. */
    private static Place setting(int entries) {
        Nursery nursery = new Nursery();
        ChildId own = nursery.child(0);
        List<ChildId> others =
                IntStream.rangeClosed(1, CHILDREN).mapToObj(nursery::child).toList();
        Duration step = Duration.between(Nursery.START, Nursery.NOW).dividedBy(entries);
        for (int i = 0; i < entries; i++) {
            boolean mine = i % (entries / OWN) == 0;
            ChildId about = mine ? own : others.get(i % CHILDREN);
            nursery.shelve(Set.of(about), Nursery.START.plus(step.multipliedBy(i)));
        }
        Caller nobody = nursery.family(nursery.parent("Al Sample", others.get(0)));
        nursery.restrict(nobody.person(), others.get(0));
        return new Place(nursery, nursery.family(nursery.parent("Mo Sample", own)), nobody);
    }

    private static double best(Nursery nursery, Caller caller, int full) {
        return DoubleStream.generate(() -> nanos(nursery, caller, full))
                .limit(ROUNDS)
                .min()
                .orElseThrow();
    }

    private static double nanos(Nursery nursery, Caller caller, int full) {
        EntryQuery newest = EntryQuery.published().newest(PAGE);
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            if (nursery.journals.reading().list(caller, newest).items().size() != full) {
                throw new IllegalStateException("a page has not " + full + " entries");
            }
        }
        return System.nanoTime() - start;
    }
}
