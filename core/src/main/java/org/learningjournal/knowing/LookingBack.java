package org.learningjournal.knowing;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.people.StaffMember;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.visibility.Hindsight;

/**
 * Facts as the reader of a past instant is to take them, so that the rules of the present can be asked about the past
 * (policy section 4.6). With {@link Hindsight#COULD} lines recorded later are left out. With {@link Hindsight#SHOULD} every
 * line stays and reads as if it had been recorded before its period began: the period alone counts, and nothing applies
 * to an instant only because it was recorded.
 *
 * @param hindsight with what knowledge
 * @param at the instant in the past
 */
record LookingBack(Hindsight hindsight, Instant at) {
    PersonFacts of(PersonFacts facts) {
        return new PersonFacts(
                facts.records(),
                staff(facts.staff()),
                lines(facts.family(), Restated::of),
                lines(facts.links(), Restated::of),
                lines(facts.restrictions(), Restated::of),
                lines(facts.undertakings(), Restated::of),
                lines(facts.assignments(), Restated::of),
                lines(facts.covers(), Restated::of),
                exceptions(facts.exceptions()),
                lines(facts.enrolments(), Restated::of));
    }

    ChildFacts of(ChildFacts facts) {
        return new ChildFacts(
                facts.child(),
                facts.version(),
                lines(facts.enrolments(), Restated::of),
                lines(facts.links(), Restated::of),
                lines(facts.restrictions(), Restated::of),
                answers(facts.answers()),
                resolutions(facts.resolutions()),
                lines(facts.assignments(), Restated::of),
                lines(facts.covers(), Restated::of));
    }

    List<StaffMember> staff(List<StaffMember> lines) {
        return lines(lines, Restated::of);
    }

    List<PersonException> exceptions(List<PersonException> lines) {
        return lines(lines, Restated::of);
    }

    private List<ConsentAnswer> answers(List<ConsentAnswer> lines) {
        return signed(lines, Restated::of);
    }

    private List<ConsentResolution> resolutions(List<ConsentResolution> lines) {
        return signed(lines, Restated::of);
    }

    private <T extends Dated> List<T> lines(List<T> lines, BiFunction<T, Recorded, T> restated) {
        return hindsight == Hindsight.COULD
                ? recorded(lines)
                : lines.stream()
                        .map(line -> restated.apply(
                                line, recorded(line, line.period().from().minusNanos(1_000))))
                        .toList();
    }

    /** Of answers the latest counts, so that with hindsight they go by when they were signed. */
    private <T extends Dated> List<T> signed(List<T> lines, BiFunction<T, Recorded, T> restated) {
        return hindsight == Hindsight.COULD
                ? recorded(lines)
                : lines.stream()
                        .filter(line -> !line.period().from().isAfter(at))
                        .map(line -> restated.apply(
                                line, recorded(line, line.period().from())))
                        .toList();
    }

    private <T extends Dated> List<T> recorded(List<T> lines) {
        return lines.stream().filter(line -> !line.recorded().at().isAfter(at)).toList();
    }

    private static Recorded recorded(Dated line, Instant when) {
        Recorded recorded = line.recorded();
        return new Recorded(recorded.fact(), recorded.revision(), when, recorded.by());
    }
}
