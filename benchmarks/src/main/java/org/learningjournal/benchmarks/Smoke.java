package org.learningjournal.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.storage.memory.InMemoryStorage;
import org.learningjournal.writing.NewObservation;

/** A page of a child's journal must not cost more because the setting has more entries. */
final class Smoke implements Benchmark {
    private static final int CHILDREN = 10;
    private static final int FEW = 500;
    private static final int MANY = 5_000;
    private static final int PAGE = 20;
    private static final int ROUNDS = 40;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Journals journals =
            Journals.builder().storage(new InMemoryStorage()).build();

    Smoke() {}

    /** A parent and the child whose journal she reads. */
    private record Family(Caller parent, ChildId child) {}

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

    private Family setting(int entries) {
        SettingId setting = SettingId.at(START);
        PersonId kit = journals.enrolling()
                .open(NewSetting.named(setting, "Benchmark", ZoneId.of("Europe/London"), "Kit Sample"), START)
                .orElseThrow()
                .manager();
        Caller manager = Caller.staff(setting, kit, START.plusSeconds(entries));
        List<ChildId> children =
                IntStream.range(0, CHILDREN).mapToObj(i -> child(manager, i)).toList();
        IntStream.range(0, entries).forEach(i -> write(manager, children.get(i % CHILDREN), i));
        PersonId parent = parent(manager, children.get(0));
        return new Family(Caller.family(setting, parent, manager.instant()), children.get(0));
    }

    private ChildId child(Caller manager, int number) {
        NewChild child = NewChild.named("Child", "No" + number, LocalDate.of(2023, 5, 4), Period.since(START));
        return journals.enrolling().addChild(manager, child).orElseThrow();
    }

    private PersonId parent(Caller manager, ChildId child) {
        PersonId parent = journals.enrolling()
                .addPerson(manager, NewPerson.named("Mo Sample"))
                .orElseThrow();
        NewLink link = new NewLink(child, parent, Relationship.PARENT, ParentalResponsibility.YES, Period.since(START));
        journals.families().link(manager, link).orElseThrow();
        return parent;
    }

    private void write(Caller manager, ChildId child, int second) {
        NewObservation observation =
                NewObservation.about(Set.of(child), "Title", "What was seen.", START.plusSeconds(second));
        journals.writing().submit(manager, observation).orElseThrow();
    }

    private double best(Family family) {
        return DoubleStream.generate(() -> nanos(family)).limit(ROUNDS).min().orElseThrow();
    }

    private double nanos(Family family) {
        EntryQuery newest = EntryQuery.ofChild(family.child()).newest(PAGE);
        long start = System.nanoTime();
        for (int i = 0; i < PAGE; i++) {
            if (journals.reading().list(family.parent(), newest).items().size() != PAGE) {
                throw new IllegalStateException("a page is not full");
            }
        }
        return System.nanoTime() - start;
    }
}
