package org.learningjournal.internal.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
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
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;

/** Takes in the bytes of a medium: cleaned on the way, stored in pieces, inspected, and only then ready. */
final class Intake {
    private final Work work;

    Intake(Work work) {
        this.work = work;
    }

    /** The bytes as they were stored, or why they cannot be accepted. */
    private record Received(Upload upload, Optional<Decision.Refused> problem) {}

    Outcome<MediumId> upload(Caller caller, MediaType type, InputStream bytes) {
        SettingId setting = caller.setting();
        Known known = work.look(caller, found -> found);
        Medium medium = new Medium(
                MediumId.at(caller.instant()),
                setting,
                type,
                0,
                "",
                caller.person(),
                caller.capacity(),
                caller.instant(),
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
        boolean sends = sends(known);
        try {
            Received received = sends
                    ? receive(medium, bytes, known.rules())
                    : new Received(
                            new Upload(type, 0, ""),
                            Optional.of(Decision.refused(known.acts() ? Code.NO_CONTRIBUTIONS : known.whyNotActing())));
            Outcome<MediumId> outcome = work.run(
                    caller,
                    "writing.upload",
                    received.upload(),
                    now -> ready(medium, received),
                    (now, subject) -> Optional.of(new MediumId(subject)));
            if (sends && !isDone(outcome, medium.id())) {
                remove(medium);
            }
            return outcome;
        } catch (RuntimeException | Error e) {
            if (sends) {
                removeAfter(e, medium);
            }
            throw e;
        }
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

    private static boolean sends(Known known) {
        return known.acts() && known.may(Permission.CONTRIBUTE);
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

    private Received receive(Medium medium, InputStream bytes, SettingRules rules) {
        work.storage()
                .inTransaction(
                        medium.setting(), () -> work.storage().media().save(medium.setting(), medium, Version.NONE));
        Counted counted = new Counted(bytes, rules.mostBytes());
        try {
            Storing storing = new Storing(work.storage(), medium);
            boolean stored = storing.store(Cleaned.of(counted, medium.type(), rules.uncleaned()));
            if (counted.isExceeded()) {
                return tooLong(medium, rules);
            }
            Upload upload = storing.upload();
            return stored && storing.complete()
                    ? inspected(medium, upload, rules)
                    : new Received(upload, Optional.empty());
        } catch (RefusedPictureException e) {
            return counted.isExceeded() ? tooLong(medium, rules) : refused(medium, e.code(), e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException("the stream of medium " + medium.id() + " failed", e);
        }
    }

    private Received inspected(Medium medium, Upload upload, SettingRules rules) throws IOException {
        try {
            Inspected found = PictureInspection.upTo(rules.mostPixels())
                    .inspect(() -> new StoredMedium(work.storage(), upload.finished(medium)), medium.type());
            return found instanceof Inspected.Problem problem
                    ? refused(medium, problem.code(), problem.sentence())
                    : new Received(upload, Optional.empty());
        } catch (DamagedMediumException e) {
            if (isThere(medium)) {
                throw e;
            }
            return new Received(upload, Optional.empty());
        }
    }

    private boolean isThere(Medium medium) {
        return !work.storage()
                .inTransaction(
                        medium.setting(), () -> work.storage().media().find(medium.setting(), Set.of(medium.id())))
                .isEmpty();
    }

    private static Received tooLong(Medium medium, SettingRules rules) {
        return refused(medium, Code.TOO_LARGE, "The file has more than " + rules.mostBytes() + " bytes.");
    }

    private static Received refused(Medium medium, Code code, String sentence) {
        return new Received(new Upload(medium.type(), 0, ""), Optional.of(Decision.refused(code, sentence)));
    }
}
