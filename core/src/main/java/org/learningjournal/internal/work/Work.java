package org.learningjournal.internal.work;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditRecord.Result;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.knowing.Asking;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands. Each runs in one unit of work: validate, load what is known, decide and act, write the trail, remember
 * the request. A refusal commits with its line in the trail. A repeatable command that was overtaken is run once more, in
 * a unit of its own. Thread-safe.
 */
public final class Work {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final Storage storage;
    private final Knowing knowing;
    private final Validator validator;

    /**
     * A runner.
     *
     * @param storage where everything is kept
     * @param knowing loads what the rules need
     * @param validator checks command records
     */
    public Work(Storage storage, Knowing knowing, Validator validator) {
        this.storage = storage;
        this.knowing = knowing;
        this.validator = validator;
    }

    /**
     * The storage, for use inside a command.
     *
     * @return the storage
     */
    public Storage storage() {
        return storage;
    }

    /**
     * The loader, for use inside a command.
     *
     * @return the loader
     */
    public Knowing knowing() {
        return knowing;
    }

    /**
     * The same runner on another storage.
     *
     * @param other the storage
     * @return a runner that keeps and reads everything there
     */
    public Work on(Storage other) {
        return new Work(other, knowing.on(other), validator);
    }

    /**
     * Runs a command.
     *
     * @param caller who asks
     * @param act its name in the trail, such as {@code writing.submit}
     * @param command its record, or another value with all that was asked
     * @param action decides and acts; called only for a valid command of a caller who holds a role
     * @param replay the answer to a repeated request, made from the id of what the first was about
     * @param <C> the kind of command
     * @param <T> the kind of answer
     * @return the outcome, rendered for the caller
     */
    public <C, T> Outcome<T> run(
            Caller caller, String act, C command, Function<Known, Answer<T>> action, Replay<T> replay) {
        try {
            return once(caller, act, command, action, replay);
        } catch (ConflictException e) {
            if (caller.request().isEmpty()) {
                throw e;
            }
            // Who overtook it may have been another delivery of it, whose outcome is there now that this unit is
            // undone.
            return once(caller, act, command, action, replay);
        }
    }

    private <C, T> Outcome<T> once(
            Caller caller, String act, C command, Function<Known, Answer<T>> action, Replay<T> replay) {
        return storage.inTransaction(caller.setting(), () -> {
            Asking asking = knowing.asking(caller);
            Known known = asking.known();
            Optional<RequestRecord> before = asking.before();
            if (before.isPresent() && !before.get().command().equals(Fingerprint.of(caller, act, command))) {
                Answer<T> reused = Answer.refused(Code.REQUEST_REUSED);
                conclude(caller, known, act, reused, Optional.empty());
                return rendered(reused.outcome(), known);
            }
            if (before.isPresent()) {
                return Replays.answer(before.get(), known, replay);
            }
            Answer<T> answer = decide(known, command, action);
            LOG.debug(
                    "{} subject={} result={} codes={}", act, answer.subject(), result(answer.outcome()), answer.why());
            conclude(
                    caller,
                    known,
                    act,
                    answer,
                    caller.request().map(id -> remembered(caller, id, Fingerprint.of(caller, act, command), answer)));
            return rendered(answer.outcome(), known);
        });
    }

    /**
     * Runs a look that leaves no trail.
     *
     * @param caller who asks
     * @param look makes the answer from what is known
     * @param <T> the kind of answer
     * @return the answer
     */
    public <T> T look(Caller caller, Function<Known, T> look) {
        return storage.inTransaction(caller.setting(), () -> look.apply(knowing.about(caller)));
    }

    /**
     * Decides and acts inside a unit of work, without a line in the trail and without rendering the answer.
     *
     * @param known all about the caller
     * @param command the command's record
     * @param action decides and acts; called only for a valid command of a caller who holds a role
     * @param <C> the kind of command
     * @param <T> the kind of answer
     * @return the answer with full reasons
     */
    public <C, T> Answer<T> decide(Known known, C command, Function<Known, Answer<T>> action) {
        if (!known.acts()) {
            return Answer.refused(known.whyNotActing());
        }
        List<Reason> violations = violations(command);
        return violations.isEmpty() ? action.apply(known) : Answer.refused(new Decision.Refused(violations));
    }

    /**
     * What is wrong with a command record.
     *
     * @param command the record
     * @return a reason for each violated constraint, sorted; empty if there is none
     */
    public List<Reason> violations(Object command) {
        return validator.validate(command).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .map(sentence -> Reason.of(Code.INVALID, sentence))
                .toList();
    }

    /**
     * Writes a line of the trail, if there is the setting.
     *
     * @param caller who asked
     * @param act what
     * @param answer what it came to
     */
    public void record(Caller caller, String act, Answer<?> answer) {
        if (isThere(caller.setting())) {
            storage.conclude(caller.setting(), line(caller, act, answer), Optional.empty());
        }
    }

    private boolean isThere(SettingId setting) {
        return storage.people().setting(setting).isPresent();
    }

    /**
     * Whoever holds a role holds it in a setting that there is. Of two deliveries of one request at once the second finds the
     * first remembered, and undoes what it did.
     */
    private void conclude(Caller caller, Known known, String act, Answer<?> answer, Optional<RequestRecord> request) {
        if (known.acts() || isThere(caller.setting())) {
            mustBeFirst(storage.conclude(caller.setting(), line(caller, act, answer), request));
        } else {
            request.ifPresent(record -> mustBeFirst(storage.requests().add(caller.setting(), record)));
        }
    }

    private static void mustBeFirst(boolean first) {
        if (!first) {
            throw new ConflictException();
        }
    }

    private static AuditRecord line(Caller caller, String act, Answer<?> answer) {
        return new AuditRecord(
                caller.setting(),
                0,
                caller.instant(),
                caller.person(),
                caller.capacity(),
                caller.place(),
                act,
                answer.subject(),
                result(answer.outcome()),
                answer.why(),
                answer.remark(),
                AuditRecord.ORIGIN,
                AuditRecord.ORIGIN);
    }

    private static RequestRecord remembered(Caller caller, RequestId request, String fingerprint, Answer<?> answer) {
        return new RequestRecord(
                caller.setting(),
                caller.person(),
                request,
                fingerprint,
                result(answer.outcome()),
                answer.subject().orElseGet(() -> caller.person().value()),
                answer.kept(),
                caller.instant());
    }

    private static Result result(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done) {
            return Result.DONE;
        }
        if (outcome instanceof Outcome.AwaitsApproval) {
            return Result.AWAITS_APPROVAL;
        }
        return outcome instanceof Outcome.Refused ? Result.REFUSED : Result.CONFLICT;
    }

    private static <T> Outcome<T> rendered(Outcome<T> outcome, Known known) {
        return outcome instanceof Outcome.Refused<T> refused
                ? new Outcome.Refused<>(refused.decision().forEyesOf(known.eyes()))
                : outcome;
    }
}
