package org.learningjournal.internal.enrolling;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.facts.Zone;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.people.Enrolment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Ends a stay, and with it what key workers and cover are to the child. */
final class Leaving implements Change<Enrolment> {
    private final Storage storage;
    private final Known known;
    private final Instant end;
    private final Instant access;
    private Optional<Enrolment> seen = Optional.empty();

    Leaving(Storage storage, Known known, Asked.Leave command) {
        this.storage = storage;
        this.known = known;
        this.end = Micros.cut(command.end());
        this.access = Micros.cut(command.familyAccessUntil().orElseGet(this::accessByTheRules));
    }

    private Instant accessByTheRules() {
        int days = known.rules().familyAccessDays();
        Instant until = days == 0
                ? end
                : end.atZone(Zone.of(storage, known.setting())).plusDays(days).toInstant();
        return until.isBefore(Period.FOREVER) ? until : Period.FOREVER;
    }

    @Override
    public Step<Enrolment> decide(ChildFacts facts) {
        Optional<Enrolment> stay = last(facts);
        seen = stay;
        if (stay.isEmpty()) {
            return Step.refused(Code.NOT_ENROLLED);
        }
        if (!stay.get().period().from().isBefore(end)) {
            return invalid("end must be after the stay began, at "
                    + stay.get().period().from());
        }
        return access.isBefore(end)
                ? invalid("familyAccessUntil must not be before the stay ends, at " + end)
                : Step.write(() -> ended(facts, stay.get()));
    }

    private static Step<Enrolment> invalid(String sentence) {
        return Step.refused(Decision.refused(Code.INVALID, sentence));
    }

    private Answer<Enrolment> ended(ChildFacts facts, Enrolment stay) {
        Enrolment line = new Enrolment(
                stay.recorded().next(known.at(), known.self()),
                stay.setting(),
                stay.child(),
                new Period(stay.period().from(), end),
                access);
        Lines.insist(storage.people().append(known.setting(), line));
        Lines.beyond(facts.assignments(), end)
                .forEach(each ->
                        Lines.insist(storage.keyWorkers().append(known.setting(), Lines.ended(each, end, known))));
        Lines.beyond(facts.covers(), end)
                .forEach(each ->
                        Lines.insist(storage.keyWorkers().append(known.setting(), Lines.ended(each, end, known))));
        return Answer.done(line, line.recorded().fact());
    }

    @Override
    public Optional<Enrolment> standing(ChildFacts facts) {
        return last(facts).filter(stay -> !seen.equals(Optional.of(stay)));
    }

    /** The stay that begins last. */
    static Optional<Enrolment> last(ChildFacts facts) {
        return Ledger.current(facts.enrolments()).stream()
                .max(Comparator.comparing(stay -> stay.period().from()));
    }
}
