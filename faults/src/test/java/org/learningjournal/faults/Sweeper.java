package org.learningjournal.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.JournalException;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.retention.Sweep;

/** Leaves uploads unfinished at a nursery and sweeps them away, again and again. For one thread. */
final class Sweeper {
    final Nursery nursery;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private int answered;
    private int asked;

    Sweeper(Nursery nursery) {
        this.nursery = nursery;
    }

    /** What was swept away for certain. */
    Set<String> gone() {
        return gone;
    }

    /** How many sweeps were told that they removed something, and how many may have. */
    List<Integer> sweeps() {
        return List.of(answered, asked);
    }

    /** Goes on until the server does not answer any more, and says with what that ended. */
    JournalException write() {
        while (true) {
            try {
                begin(nursery.staff(nursery.kim));
                asked++;
                sweep(nursery.staff(nursery.manager));
                answered++;
                gone.addAll(begun);
                begun.clear();
            } catch (JournalException e) {
                return e;
            }
        }
    }

    private void begin(Caller caller) {
        MediumId id = MediumId.at(caller.instant());
        begun.add(id.toString());
        Medium medium = new Medium(
                id,
                nursery.setting,
                MediaType.MP3,
                0,
                "",
                nursery.kim,
                Capacity.STAFF,
                caller.instant(),
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
        nursery.storage.inTransaction(nursery.setting, () -> {
            nursery.storage.media().save(nursery.setting, medium, Version.NONE);
            nursery.storage.media().noteSums(nursery.setting, id, 0, List.of(1, 2, 3));
            byte[] piece = new byte[MediaBytes.PIECE];
            nursery.storage.mediaBytes().write(nursery.setting, id, 0, List.of(piece, piece, new byte[7]));
            return Optional.empty();
        });
    }

    /** Removes every upload of the nursery that is not finished, and says how many there were. */
    int sweep() {
        return sweep(nursery.staff(nursery.manager));
    }

    private int sweep(Caller manager) {
        return nursery.journals
                .retention()
                .sweep(manager, new Sweep(manager.instant(), 500))
                .orElseThrow();
    }
}
