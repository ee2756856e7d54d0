package org.learningjournal.internal.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.people.Enrolment;
import org.learningjournal.storage.ChildFacts;

/** When a child who stays has no key worker (P03). Stateless. */
public final class Vacancies {
    private Vacancies() {}

    /**
     * The vacancies of a child.
     *
     * @param facts the child's facts
     * @param period the time that is asked about
     * @return vacancies during the child's stays, earliest first
     */
    public static List<Vacancy> in(ChildFacts facts, Period period) {
        return in(facts, List.of(), period);
    }

    /**
     * The vacancies of a child after some more lines.
     *
     * @param facts the child's facts as they were read
     * @param since lines about assignments that were appended since
     * @param period the time that is asked about
     * @return vacancies during the child's stays, earliest first
     */
    public static List<Vacancy> in(ChildFacts facts, List<KeyWorkerAssignment> since, Period period) {
        List<KeyWorkerAssignment> lines =
                Stream.concat(facts.assignments().stream(), since.stream()).toList();
        KeyWorkerHistory history = KeyWorkerHistory.of(facts.child().id(), lines);
        return Ledger.current(facts.enrolments()).stream()
                .map(Enrolment::period)
                .flatMap(stay -> stay.shared(period).stream())
                .sorted(Comparator.comparing(Period::from))
                .flatMap(part -> history.vacancies(part).stream())
                .toList();
    }
}
