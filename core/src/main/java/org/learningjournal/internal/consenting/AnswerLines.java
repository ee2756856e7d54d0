package org.learningjournal.internal.consenting;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.ConsentChanged;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Told;
import org.learningjournal.internal.facts.Zone;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/**
 * Lines of answers for one child and purpose.
 *
 * @param storage where they go
 * @param known who records them, and when
 * @param child the child
 * @param purpose about what
 */
record AnswerLines(Storage storage, Known known, ChildId child, Purpose purpose) {
    ConsentAnswer given(PersonId adult, ConsentForm form, Channel channel) {
        Instant review = ZonedDateTime.ofInstant(known.at(), Zone.of(storage, known.setting()))
                .plusMonths(known.rules().consentReview())
                .toInstant();
        Period period = new Period(known.at(), review.isBefore(Period.FOREVER) ? review : Period.FOREVER);
        return line(adult, Answer.GIVEN, form, channel, known.at(), period);
    }

    /** A refusal is dated after everything that it must outdo, even if another host's clock was ahead. */
    ConsentAnswer refused(PersonId adult, ConsentForm form, Channel channel, ChildFacts facts) {
        Stream<Instant> answers = facts.answers().stream()
                .filter(line -> line.adult().equals(adult) && line.purpose() == purpose)
                .map(line -> line.recorded().at());
        Stream<Instant> resolutions = facts.resolutions().stream()
                .filter(line -> line.purpose() == purpose)
                .map(line -> line.recorded().at().plusNanos(1_000));
        Instant at = Stream.concat(answers, resolutions)
                .reduce(known.at(), (one, other) -> one.isAfter(other) ? one : other);
        return line(adult, Answer.REFUSED, form, channel, at, Period.since(at));
    }

    private ConsentAnswer line(
            PersonId adult, Answer answer, ConsentForm form, Channel channel, Instant at, Period period) {
        return new ConsentAnswer(
                Recorded.first(at, known.self()),
                known.setting(),
                child,
                adult,
                purpose,
                answer,
                form,
                channel,
                period);
    }

    /** Appends the lines; the first is the answer. */
    org.learningjournal.internal.work.Answer<AnswerView> appended(List<ConsentAnswer> lines, ChildFacts facts) {
        lines.forEach(line -> Lines.insist(storage.consents().append(line.setting(), line)));
        ConsentAnswer first = lines.get(0);
        return org.learningjournal.internal.work.Answer.done(
                AnswerView.of(first), first.recorded().fact(), changed(facts));
    }

    ConsentChanged changed(ChildFacts facts) {
        return new ConsentChanged(child, purpose, known.at(), new Told(storage).managers(known, facts));
    }
}
