package org.learningjournal.internal.work;

import java.util.List;
import java.util.Optional;
import org.learningjournal.audit.AuditRecord.Result;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.visibility.Known;

/** Answers a repeated request with its first outcome, without events and without doing anything. */
final class Replays {
    private Replays() {}

    static <T> Outcome<T> answer(RequestRecord first, Known known, Replay<T> replay) {
        List<Reason> why = first.codes().stream().map(Reason::of).toList();
        if (first.result() == Result.REFUSED) {
            return refused(why, known);
        }
        Optional<T> value = known.acts() ? replay.answer(known, first) : Optional.empty();
        if (value.isEmpty()) {
            return refused(List.of(Reason.of(Code.NOT_FOUND)), known);
        }
        return switch (first.result()) {
            case AWAITS_APPROVAL ->
                new Outcome.AwaitsApproval<>(
                        value.get(),
                        why.stream()
                                .map(reason -> reason.forEyesOf(known.eyes()))
                                .distinct()
                                .toList(),
                        List.of());
            case CONFLICT -> new Outcome.Conflict<>(value.get());
            default -> new Outcome.Done<>(value.get(), List.of());
        };
    }

    private static <T> Outcome<T> refused(List<Reason> why, Known known) {
        List<Reason> reasons = why.isEmpty() ? List.of(Reason.of(Code.NOT_FOUND)) : why;
        return new Outcome.Refused<>(new Decision.Refused(reasons).forEyesOf(known.eyes()));
    }
}
