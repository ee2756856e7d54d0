package org.learningjournal.internal.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Id;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Uuids;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;
import org.learningjournal.retention.Discard;
import org.learningjournal.retention.Sweep;
import org.learningjournal.visibility.Known;

/**
 * Removes what was given up. A call that finds nothing to remove is a look and leaves no line in the trail, so that a job may
 * call every few minutes.
 */
final class Clearing {
    private final Work work;

    Clearing(Work work) {
        this.work = work;
    }

    Outcome<Integer> sweep(Caller caller, Sweep sweep) {
        return clear(
                caller, "retention.sweep", sweep, sweep.before(), known -> stale(known, sweep), this::removeUpload);
    }

    Outcome<Integer> discard(Caller caller, Discard discard) {
        return clear(
                caller,
                "retention.discard",
                discard,
                discard.before(),
                known -> withoutMedium(known, discard),
                this::removeBytes);
    }

    /** Removes one thing, and says whether it was still there. */
    private interface Removal<T> {
        boolean of(SettingId setting, T thing);
    }

    private <T> Outcome<Integer> clear(
            Caller caller,
            String act,
            Object command,
            Instant before,
            Function<Known, List<T>> find,
            Removal<T> removal) {
        return isIdle(caller, command, before, find)
                ? new Outcome.Done<>(0, List.of())
                : work.run(
                        caller,
                        act,
                        command,
                        known -> cleared(known, before, find, removal),
                        (known, subject) -> known.isManager() ? Optional.of(0) : Optional.empty());
    }

    private <T> boolean isIdle(Caller caller, Object command, Instant before, Function<Known, List<T>> find) {
        return work.violations(command).isEmpty()
                && work.look(
                        caller,
                        known -> known.isManager()
                                && !before.isAfter(known.at())
                                && find.apply(known).isEmpty());
    }

    private <T> Answer<Integer> cleared(
            Known known, Instant before, Function<Known, List<T>> find, Removal<T> removal) {
        if (!known.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        if (before.isAfter(known.at())) {
            return Answer.refused(new Decision.Refused(
                    List.of(Reason.of(Code.INVALID, "Nothing is old that comes after this moment."))));
        }
        int removed = (int) find.apply(known).stream()
                .filter(thing -> removal.of(known.setting(), thing))
                .count();
        return Answer.done(removed, known.setting()).because(removed + " removed");
    }

    private List<Medium> stale(Known known, Sweep sweep) {
        return media().uploading(known.setting(), sweep.before(), sweep.most());
    }

    /** Somebody who finished it meanwhile has made another version of it. */
    private boolean removeUpload(SettingId setting, Medium medium) {
        return media().remove(setting, medium.id(), medium.version()) && removeBytes(setting, medium.id());
    }

    private List<MediumId> withoutMedium(Known known, Discard discard) {
        Set<MediumId> there = media().find(known.setting(), discard.media()).stream()
                .map(Medium::id)
                .collect(Collectors.toSet());
        Set<MediumId> gone = discard.media().stream()
                .filter(id -> !there.contains(id) && isOld(id, discard.before()))
                .collect(Collectors.toSet());
        return work.storage().mediaBytes().lengths(known.setting(), gone).keySet().stream()
                .sorted()
                .toList();
    }

    private boolean removeBytes(SettingId setting, MediumId id) {
        work.storage().mediaBytes().remove(setting, id);
        return true;
    }

    /** Whether something came in before an instant. An id that does not tell was not made here. */
    static boolean isOld(Id<?> id, Instant before) {
        return Uuids.instant(id.value()).map(before::isAfter).orElse(true);
    }

    private MediaStore media() {
        return work.storage().media();
    }
}
