package org.learningjournal.visibility;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.Restriction;
import org.learningjournal.visibility.WeighedAnswer.Weight;

/**
 * How the answers for one child add up (P13; fixed). In force exactly if an unrestricted adult with parental responsibility
 * has given consent that is not past its review-by date, and no refusal stands. A refusal by an adult with responsibility,
 * or of whom it is unknown, stands even after the link ends, until the adult gives consent or a manager resolves it.
 *
 * @param answers all answers for the child
 * @param resolutions all resolutions for the child
 * @param links all lines about the child's family
 * @param restrictions all lines about restrictions that protect the child
 */
public record ConsentFacts(
        List<ConsentAnswer> answers,
        List<ConsentResolution> resolutions,
        List<FamilyLink> links,
        List<Restriction> restrictions) {
    /** Copies the lists. */
    public ConsentFacts {
        answers = List.copyOf(answers);
        resolutions = List.copyOf(resolutions);
        links = List.copyOf(links);
        restrictions = List.copyOf(restrictions);
    }

    /**
     * How the answers add up now. A refusal counts as soon as it is recorded, whatever the reader's clock says.
     *
     * @param purpose about what
     * @param now the instant of decision
     * @return only {@link ConsentState#GIVEN} permits anything
     */
    public ConsentState now(Purpose purpose, Instant now) {
        return new Moment(purpose, now, true).state();
    }

    /**
     * What each adult's latest answer weighs now.
     *
     * @param purpose about what
     * @param now the instant of decision
     * @return one for each adult who ever answered, earliest answer first; together they make {@link #now}
     */
    public List<WeighedAnswer> weighed(Purpose purpose, Instant now) {
        return new Moment(purpose, now, true).weighed();
    }

    /**
     * Whether consent is in force now and was at every instant since.
     *
     * @param purpose about what
     * @param since the beginning, for instance when a medium was published
     * @param now the instant of decision
     * @return false if there was a gap, however short
     */
    public boolean heldSince(Purpose purpose, Instant since, Instant now) {
        return now(purpose, now) == ConsentState.GIVEN
                && turningPoints()
                        .filter(instant -> instant.isAfter(since) && instant.isBefore(now))
                        .allMatch(instant -> new Moment(purpose, instant, false).state() == ConsentState.GIVEN)
                && new Moment(purpose, since, false).state() == ConsentState.GIVEN;
    }

    private Stream<Instant> turningPoints() {
        Stream<Dated> facts =
                Stream.of(answers, resolutions, links, restrictions).flatMap(List::stream);
        return facts.flatMap(fact -> Stream.of(
                fact.recorded().at(), fact.period().from(), fact.period().to()));
    }

    /** One purpose at one instant. At present every refusal counts; in the past only those recorded by then. */
    private final class Moment {
        private final Instant at;
        private final boolean present;
        private final List<ConsentAnswer> asked;
        private final Purpose purpose;

        Moment(Purpose purpose, Instant at, boolean present) {
            this.purpose = purpose;
            this.at = at;
            this.present = present;
            this.asked = answers.stream()
                    .filter(answer -> answer.purpose() == purpose && counts(answer))
                    .toList();
        }

        private boolean counts(ConsentAnswer answer) {
            boolean refusalNow = present && answer.answer() == Answer.REFUSED;
            return refusalNow || !answer.recorded().at().isAfter(at);
        }

        ConsentState state() {
            if (latest().anyMatch(this::stands)) {
                return ConsentState.REFUSED;
            }
            List<ConsentAnswer> given = latest().filter(
                            answer -> answer.answer() == Answer.GIVEN && mayGive(answer.adult()))
                    .toList();
            if (given.isEmpty()) {
                return ConsentState.NOT_ASKED;
            }
            boolean current = given.stream().anyMatch(answer -> answer.period().contains(at));
            return current ? ConsentState.GIVEN : ConsentState.EXPIRED;
        }

        List<WeighedAnswer> weighed() {
            return latest().sorted(Comparator.comparing(
                                    (ConsentAnswer answer) -> answer.recorded().at())
                            .thenComparing(ConsentAnswer::adult))
                    .map(answer -> new WeighedAnswer(answer, weight(answer)))
                    .toList();
        }

        private Weight weight(ConsentAnswer answer) {
            if (answer.answer() == Answer.GIVEN) {
                boolean current = answer.period().contains(at);
                return !mayGive(answer.adult()) ? Weight.NOTHING : current ? Weight.GIVES : Weight.EXPIRED;
            }
            if (stands(answer)) {
                return Weight.REFUSES;
            }
            return mayRefuse(answer.adult()) ? Weight.RESOLVED : Weight.NOTHING;
        }

        private Stream<ConsentAnswer> latest() {
            return asked.stream().map(ConsentAnswer::adult).distinct().flatMap(adult -> latestOf(adult).stream());
        }

        private Optional<ConsentAnswer> latestOf(PersonId adult) {
            return asked.stream()
                    .filter(answer -> answer.adult().equals(adult))
                    .max(Comparator.comparing(
                                    (ConsentAnswer answer) -> answer.recorded().at())
                            .thenComparing(ConsentAnswer::answer));
        }

        private boolean stands(ConsentAnswer answer) {
            return answer.answer() == Answer.REFUSED && mayRefuse(answer.adult()) && !isResolved(answer);
        }

        private boolean isResolved(ConsentAnswer refusal) {
            return resolutions.stream()
                    .filter(resolution -> resolution.purpose() == purpose)
                    .map(resolution -> resolution.recorded().at())
                    .anyMatch(instant -> !instant.isBefore(refusal.recorded().at()) && !instant.isAfter(at));
        }

        private boolean mayRefuse(PersonId adult) {
            return links.stream()
                    .anyMatch(
                            link -> link.person().equals(adult) && link.responsibility() != ParentalResponsibility.NO);
        }

        private boolean mayGive(PersonId adult) {
            boolean linked = Ledger.current(links).stream()
                    .anyMatch(link -> link.person().equals(adult)
                            && link.isResponsible()
                            && (present ? link.inForce(at) : link.period().contains(at)));
            return linked && !isRestricted(adult);
        }

        private boolean isRestricted(PersonId adult) {
            return Ledger.current(restrictions).stream()
                    .anyMatch(restriction -> restriction.person().equals(adult)
                            && (present
                                    ? restriction.applies(at)
                                    : restriction.period().contains(at)));
        }
    }
}
