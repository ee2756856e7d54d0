package org.learningjournal.internal.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.people.Enrolment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/**
 * When a child who stays has no key worker (P03). For seniors and managers a key worker whom a restriction keeps from the
 * child is none, as somebody else must be found; others, and whoever is or was of the child's family, are not to learn of
 * the restriction by it (P04).
 */
public final class Vacancies {
    private final Known known;

    /**
     * A reckoner.
     *
     * @param known who asks, and when; somebody within whose scope the children are
     */
    public Vacancies(Known known) {
        this.known = known;
    }

    /**
     * The vacancies of a child.
     *
     * @param facts the child's facts
     * @param period the time that is asked about
     * @return vacancies during the child's stays, earliest first
     */
    public List<Vacancy> in(ChildFacts facts, Period period) {
        return in(List.of(facts), period).toList();
    }

    /**
     * The vacancies of some children.
     *
     * @param children the children's facts
     * @param period the time that is asked about
     * @return vacancies during their stays, by child in the given order and earliest first
     */
    public Stream<Vacancy> in(Collection<ChildFacts> children, Period period) {
        return children.stream()
                .flatMap(facts -> in(facts, serving(facts, Ledger.current(facts.assignments())), period));
    }

    /**
     * The vacancies of a child after one more line.
     *
     * @param facts the child's facts as they were read
     * @param since a line about an assignment that was appended since
     * @param period the time that is asked about
     * @return vacancies during the child's stays, earliest first
     */
    public List<Vacancy> in(ChildFacts facts, KeyWorkerAssignment since, Period period) {
        List<KeyWorkerAssignment> lines =
                Stream.concat(facts.assignments().stream(), Stream.of(since)).toList();
        return in(facts, serving(facts, Ledger.current(lines)), period).toList();
    }

    private static Stream<Vacancy> in(ChildFacts facts, List<KeyWorkerAssignment> serving, Period period) {
        KeyWorkerHistory history = new KeyWorkerHistory(facts.child().id(), serving);
        return Ledger.current(facts.enrolments()).stream()
                .map(Enrolment::period)
                .flatMap(stay -> stay.shared(period).stream())
                .sorted(Comparator.comparing(Period::from))
                .flatMap(part -> history.vacancies(part).stream());
    }

    private List<KeyWorkerAssignment> serving(ChildFacts facts, List<KeyWorkerAssignment> lines) {
        if (!known.isModerator() || known.kin().contains(facts.child().id())) {
            return lines;
        }
        return lines.stream()
                .flatMap(line -> without(line, Barred.from(facts, line.keyWorker(), known.at())))
                .toList();
    }

    private static Stream<KeyWorkerAssignment> without(KeyWorkerAssignment line, List<Restriction> restrictions) {
        Stream<Period> parts = Stream.of(line.period());
        for (Restriction restriction : restrictions) {
            parts = parts.flatMap(part -> outside(part, restriction.period()));
        }
        return parts.map(part -> new KeyWorkerAssignment(
                line.recorded(), line.setting(), line.child(), line.keyWorker(), line.override(), part));
    }

    private static Stream<Period> outside(Period part, Period gap) {
        if (!part.overlaps(gap)) {
            return Stream.of(part);
        }
        Stream<Period> before =
                part.from().isBefore(gap.from()) ? Stream.of(new Period(part.from(), gap.from())) : Stream.empty();
        Stream<Period> after =
                gap.to().isBefore(part.to()) ? Stream.of(new Period(gap.to(), part.to())) : Stream.empty();
        return Stream.concat(before, after);
    }
}
