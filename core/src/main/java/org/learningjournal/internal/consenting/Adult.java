package org.learningjournal.internal.consenting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.storage.ChildFacts;

/**
 * A human who answers for a child, under any of their records.
 *
 * @param named the record that was named
 * @param records all records of the human; empty if there is no such person
 */
record Adult(PersonId named, Set<PersonId> records) {
    boolean isRestricted(ChildFacts facts, Instant now) {
        return Ledger.current(facts.restrictions()).stream()
                .anyMatch(restriction -> records.contains(restriction.person()) && restriction.applies(now));
    }

    /** The record whose link lets the human answer so, the named one first. */
    Optional<PersonId> answersAs(ChildFacts facts, Answer answer, Instant now) {
        return Ledger.current(facts.links()).stream()
                .filter(link -> records.contains(link.person()) && link.inForce(now) && suffices(link, answer))
                .map(FamilyLink::person)
                .min(Comparator.comparing(person -> !person.equals(named)));
    }

    private static boolean suffices(FamilyLink link, Answer answer) {
        return answer == Answer.GIVEN ? link.isResponsible() : link.responsibility() != ParentalResponsibility.NO;
    }

    /** The latest answer of each record, as the rules read it: by when it was recorded, of two at once the refusal. */
    List<ConsentAnswer> latest(ChildFacts facts, Purpose purpose) {
        return records.stream()
                .flatMap(record -> latest(facts, purpose, record))
                .toList();
    }

    private static Stream<ConsentAnswer> latest(ChildFacts facts, Purpose purpose, PersonId record) {
        return facts.answers().stream()
                .filter(line -> line.adult().equals(record) && line.purpose() == purpose)
                .max(Comparator.comparing(
                                (ConsentAnswer line) -> line.recorded().at())
                        .thenComparing(ConsentAnswer::answer))
                .stream();
    }
}
