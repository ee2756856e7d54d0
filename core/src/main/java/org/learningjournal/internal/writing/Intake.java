package org.learningjournal.internal.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.internal.picture.Cleaned;
import org.learningjournal.internal.picture.Inspected;
import org.learningjournal.internal.picture.PictureInspection;
import org.learningjournal.internal.picture.RefusedPictureException;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.StoredMedium;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Medium;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;
import org.learningjournal.writing.NewMedium;

/** Takes in the bytes of a medium: cleaned on the way, stored in pieces, inspected, and only then ready. */
final class Intake {
    private final Work work;

    Intake(Work work) {
        this.work = work;
    }

    /** The bytes as they were stored, or why they cannot be accepted; and whether anything was begun to be stored. */
    private record Received(Upload upload, Optional<Decision.Refused> problem, boolean begun) {}

    Outcome<MediumId> upload(Caller caller, NewMedium claim, InputStream bytes) {
        SettingId setting = caller.setting();
        Known known = work.look(caller, found -> found);
        Medium medium = new Medium(
                MediumId.at(caller.instant()),
                setting,
                claim.type(),
                0,
                "",
                caller.person(),
                caller.capacity(),
                caller.instant(),
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
        Received received = received(known, medium, claim, bytes);
        try {
            Outcome<MediumId> outcome = work.run(
                    caller,
                    "writing.upload",
                    received.upload(),
                    now -> ready(medium, received),
                    (now, subject) -> Optional.of(new MediumId(subject)));
            if (received.begun() && !isDone(outcome, medium.id())) {
                remove(medium);
            }
            return outcome;
        } catch (RuntimeException | Error e) {
            if (received.begun()) {
                removeAfter(e, medium);
            }
            throw e;
        }
    }

    /** Before anything is stored it is known that the caller may send, and what the file is by its first bytes. */
    private Received received(Known known, Medium medium, NewMedium claim, InputStream bytes) {
        Optional<Decision.Refused> obstacle = obstacle(known, claim);
        if (obstacle.isPresent()) {
            return unbegun(medium, obstacle.get());
        }
        try {
            Arriving arriving = new Arriving(claim, bytes, known.rules().mostBytes());
            PictureInspection.checkSignature(arriving.first(), medium.type());
            return receive(medium, arriving, known.rules());
        } catch (RefusedPictureException e) {
            return unbegun(medium, Decision.refused(e.code(), e.sentence()));
        } catch (IOException e) {
            throw failed(medium, e);
        }
    }

    private Optional<Decision.Refused> obstacle(Known known, NewMedium claim) {
        if (!known.acts()) {
            return Optional.of(Decision.refused(known.whyNotActing()));
        }
        if (!known.may(Permission.CONTRIBUTE)) {
            return Optional.of(Decision.refused(Code.NO_CONTRIBUTIONS));
        }
        List<Reason> violations = work.violations(claim);
        if (!violations.isEmpty()) {
            return Optional.of(new Decision.Refused(violations));
        }
        long most = known.rules().mostBytes();
        return claim.length().filter(length -> length > most).map(length -> tooLong(most));
    }

    private static UncheckedIOException failed(Medium medium, IOException e) {
        return new UncheckedIOException("the stream of medium " + medium.id() + " failed", e);
    }

    private static boolean isDone(Outcome<MediumId> outcome, MediumId id) {
        return outcome instanceof Outcome.Done<MediumId> done && done.value().equals(id);
    }

    /** What made the upload fail may make this fail too; it is then left to the sweep. */
    private void removeAfter(Throwable failure, Medium medium) {
        try {
            remove(medium);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Removes what is there, unless somebody finished or swept it. */
    private void remove(Medium medium) {
        work.storage().inTransaction(medium.setting(), () -> {
            boolean removed = work.storage().media().remove(medium.setting(), medium.id(), Version.NONE.next());
            if (removed) {
                work.storage().mediaBytes().remove(medium.setting(), medium.id());
            }
            return removed;
        });
    }

    private Answer<MediumId> ready(Medium medium, Received received) {
        if (received.problem().isPresent()) {
            return Answer.<MediumId>refused(received.problem().get()).about(medium.id());
        }
        return work.storage().media().save(medium.setting(), received.upload().finished(medium), Version.NONE.next())
                ? Answer.done(medium.id(), medium.id())
                : Answer.conflict(medium.id(), medium.id());
    }

    private Received receive(Medium medium, Arriving arriving, SettingRules rules) {
        try {
            work.storage()
                    .inTransaction(
                            medium.setting(),
                            () -> work.storage().media().save(medium.setting(), medium, Version.NONE));
            return stored(medium, arriving, rules);
        } catch (RefusedPictureException e) {
            return refused(
                    medium,
                    arriving.isExceeded() ? tooLong(rules.mostBytes()) : Decision.refused(e.code(), e.sentence()));
        } catch (IOException e) {
            UncheckedIOException failure = failed(medium, e);
            removeAfter(failure, medium);
            throw failure;
        } catch (RuntimeException | Error e) {
            removeAfter(e, medium);
            throw e;
        }
    }

    private Received stored(Medium medium, Arriving arriving, SettingRules rules) throws IOException {
        Storing storing = new Storing(work.storage(), medium);
        boolean stored = storing.store(Cleaned.of(arriving.all(), medium.type(), rules.uncleaned()));
        Optional<String> contradiction = arriving.contradiction();
        if (arriving.isExceeded()) {
            return refused(medium, tooLong(rules.mostBytes()));
        }
        if (contradiction.isPresent()) {
            return refused(medium, Decision.refused(Code.NOT_AS_SENT, contradiction.get()));
        }
        Upload upload = storing.upload();
        return stored && storing.complete() ? inspected(medium, upload, rules) : taken(upload);
    }

    private Received inspected(Medium medium, Upload upload, SettingRules rules) throws IOException {
        try {
            Inspected found = PictureInspection.upTo(rules.mostPixels())
                    .inspect(() -> new StoredMedium(work.storage(), upload.finished(medium)), medium.type());
            return found instanceof Inspected.Problem problem
                    ? refused(medium, Decision.refused(problem.code(), problem.sentence()))
                    : taken(upload);
        } catch (DamagedMediumException e) {
            if (isThere(medium)) {
                throw e;
            }
            return taken(upload);
        }
    }

    private boolean isThere(Medium medium) {
        return !work.storage()
                .inTransaction(
                        medium.setting(), () -> work.storage().media().find(medium.setting(), Set.of(medium.id())))
                .isEmpty();
    }

    private static Decision.Refused tooLong(long most) {
        return Decision.refused(Code.TOO_LARGE, "The file has more than " + most + " bytes.");
    }

    private static Received taken(Upload upload) {
        return new Received(upload, Optional.empty(), true);
    }

    private static Received refused(Medium medium, Decision.Refused problem) {
        return new Received(new Upload(medium.type(), 0, ""), Optional.of(problem), true);
    }

    private static Received unbegun(Medium medium, Decision.Refused problem) {
        return new Received(new Upload(medium.type(), 0, ""), Optional.of(problem), false);
    }
}
