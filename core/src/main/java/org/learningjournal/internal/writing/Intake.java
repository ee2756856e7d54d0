package org.learningjournal.internal.writing;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
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
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;

/** Takes in the bytes of a medium: cleaned on the way, stored in pieces, inspected, and only then ready. */
final class Intake {
    /** How many pieces go into one unit of work: 4 MiB. */
    private static final int GROUP = 16;

    private final Work work;

    Intake(Work work) {
        this.work = work;
    }

    /** What came in, so that a repeated upload is told apart from another one. */
    record Upload(MediaType type, long length, String sha256) {}

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
        boolean kept = false;
        try {
            Received received = sends(known)
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
            kept = outcome instanceof Outcome.Done<MediumId> done
                    && done.value().equals(medium.id());
            return outcome;
        } finally {
            if (!kept && sends(known)) {
                remove(medium);
            }
        }
    }

    private static boolean sends(Known known) {
        return known.acts() && known.may(Permission.CONTRIBUTE);
    }

    private void remove(Medium medium) {
        work.storage().inTransaction(medium.setting(), () -> {
            work.storage().media().remove(medium.setting(), medium.id());
            return medium;
        });
    }

    private Answer<MediumId> ready(Medium medium, Received received) {
        if (received.problem().isPresent()) {
            return Answer.<MediumId>refused(received.problem().get()).about(medium.id());
        }
        Medium ready =
                medium.ready(received.upload().length(), received.upload().sha256());
        return work.storage().media().save(ready, Version.NONE.next())
                ? Answer.done(medium.id(), medium.id())
                : Answer.conflict(medium.id(), medium.id());
    }

    private Received receive(Medium medium, InputStream bytes, SettingRules rules) {
        work.storage()
                .inTransaction(medium.setting(), () -> work.storage().media().save(medium, Version.NONE));
        Counted counted = new Counted(bytes, rules.mostBytes());
        try {
            Upload upload = store(medium, Cleaned.of(counted, medium.type(), rules.uncleaned()));
            if (counted.isExceeded()) {
                return tooLong(medium, rules);
            }
            Inspected found = PictureInspection.upTo(rules.mostPixels())
                    .inspect(() -> new StoredMedium(work.storage(), medium), medium.type());
            return found instanceof Inspected.Problem problem
                    ? refused(medium, problem.code(), problem.sentence())
                    : new Received(upload, Optional.empty());
        } catch (RefusedPictureException e) {
            return counted.isExceeded() ? tooLong(medium, rules) : refused(medium, e.code(), e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException("the stream of medium " + medium.id() + " failed", e);
        }
    }

    private static Received tooLong(Medium medium, SettingRules rules) {
        return refused(medium, Code.TOO_LARGE, "The file has more than " + rules.mostBytes() + " bytes.");
    }

    private static Received refused(Medium medium, Code code, String sentence) {
        return new Received(new Upload(medium.type(), 0, ""), Optional.of(Decision.refused(code, sentence)));
    }

    private Upload store(Medium medium, InputStream cleaned) throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        long length = 0;
        int number = 0;
        List<byte[]> group = group(cleaned);
        while (!group.isEmpty()) {
            write(medium, number, group);
            for (byte[] piece : group) {
                hasher.putBytes(piece);
                length += piece.length;
            }
            number += group.size();
            group = group(cleaned);
        }
        return new Upload(medium.type(), length, hasher.hash().toString());
    }

    private static List<byte[]> group(InputStream cleaned) throws IOException {
        List<byte[]> group = new ArrayList<>();
        byte[] piece = new byte[MediaStore.PIECE];
        int read = ByteStreams.read(cleaned, piece, 0, piece.length);
        while (read == piece.length && group.size() < GROUP - 1) {
            group.add(piece);
            piece = new byte[MediaStore.PIECE];
            read = ByteStreams.read(cleaned, piece, 0, piece.length);
        }
        if (read > 0) {
            group.add(read == piece.length ? piece : Arrays.copyOf(piece, read));
        }
        return group;
    }

    private void write(Medium medium, int first, List<byte[]> group) {
        work.storage().inTransaction(medium.setting(), () -> {
            for (int i = 0; i < group.size(); i++) {
                work.storage().media().write(medium.setting(), medium.id(), first + i, group.get(i));
            }
            return Set.of();
        });
    }
}
