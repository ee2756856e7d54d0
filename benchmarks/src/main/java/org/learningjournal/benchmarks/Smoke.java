package org.learningjournal.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.reading.EntryQuery;

/** A page of a child's journal must not cost more because the setting has more entries. */
final class Smoke implements Benchmark {
    private static final int CHILDREN = 10;
    private static final int FEW = 500;
    private static final int MANY = 5_000;
    private static final int PAGE = 20;
    private static final int ROUNDS = 40;

    Smoke() {}

    /** A parent and the child whose journal she reads. */
    private record Family(Nursery nursery, Caller parent, ChildId child) {}

    @Override
    public String name() {
        return "smoke";
    }

    @Override
    public String sentence() {
        return "Lists a child's newest 20 in a setting of 5,000 entries, and in one of 500, through the front door.";
    }

    @Override
    public Figure run(String... arguments) {
        Family few = setting(FEW);
        Family many = setting(MANY);
        best(few);
        return new Figure(name(), best(many) / best(few), 1.5);
    }

    private static Family setting(int entries) {
        Nursery nursery = new Nursery();
        List<ChildId> children =
                IntStream.range(0, CHILDREN).mapToObj(nursery::child).toList();
        for (int i = 0; i < entries; i++) {
            nursery.publish(Set.of(children.get(i % CHILDREN)), Nursery.START.plusSeconds(i));
        }
        ChildId own = children.get(0);
        return new Family(nursery, nursery.family(nursery.parent("Mo Sample", own)), own);
    }

    private static double best(Family family) {
        return DoubleStream.generate(() -> nanos(family)).limit(ROUNDS).min().orElseThrow();
    }

    private static double nanos(Family family) {
        EntryQuery newest = EntryQuery.ofChild(family.child()).newest(PAGE);
        long start = System.nanoTime();
        for (int i = 0; i < PAGE; i++) {
            int found = family.nursery()
                    .journals
                    .reading()
                    .list(family.parent(), newest)
                    .items()
                    .size();
            if (found != PAGE) {
                throw new IllegalStateException("a page is not full");
            }
        }
        return System.nanoTime() - start;
    }
}
