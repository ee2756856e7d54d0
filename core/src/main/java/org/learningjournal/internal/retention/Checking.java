package org.learningjournal.internal.retention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Medium;
import org.learningjournal.retention.CheckedMedia;
import org.learningjournal.retention.MediaCheck;
import org.learningjournal.retention.MediumFinding;
import org.learningjournal.retention.MediumFinding.Kind;

/** Lays the list of media and the list of bytes beside each other, as far as both are known. */
final class Checking {
    private final Work work;

    Checking(Work work) {
        this.work = work;
    }

    CheckedMedia check(Caller caller, MediaCheck check) {
        return work.look(
                caller,
                known -> known.isManager()
                        ? checked(known.setting(), check)
                        : new CheckedMedia(List.of(), Optional.empty()));
    }

    /** Every medium up to the last that is looked at is in one of the two lists, and in both if it has row and bytes. */
    private CheckedMedia checked(SettingId setting, MediaCheck check) {
        Map<MediumId, Medium> rows = work.storage().media().list(setting, check.after(), check.most()).stream()
                .collect(Collectors.toMap(Medium::id, Function.identity()));
        Set<MediumId> ids = new TreeSet<>(rows.keySet());
        ids.addAll(work.storage().mediaBytes().list(setting, check.after(), check.most()));
        List<MediumId> looked = ids.stream().limit(check.most()).toList();
        Stream<MediumFinding> findings = Stream.concat(
                ready(
                        setting,
                        looked.stream()
                                .flatMap(id -> Stream.ofNullable(rows.get(id)))
                                .filter(medium -> isDue(medium, check.before()))
                                .toList()),
                looked.stream()
                        .filter(id -> !rows.containsKey(id) && Clearing.isOld(id, check.before()))
                        .map(id -> new MediumFinding(id, Kind.NO_MEDIUM)));
        return new CheckedMedia(
                findings.sorted(Comparator.comparing(MediumFinding::medium)).toList(),
                looked.size() < check.most() ? Optional.empty() : Optional.of(looked.get(looked.size() - 1)));
    }

    private static boolean isDue(Medium medium, Instant before) {
        return medium.state() == Medium.State.READY && medium.uploadedAt().isBefore(before);
    }

    private Stream<MediumFinding> ready(SettingId setting, List<Medium> media) {
        Set<MediumId> ids = media.stream().map(Medium::id).collect(Collectors.toSet());
        Set<MediumId> shown = work.storage().entries().shown(setting, ids);
        Map<MediumId, Long> lengths = work.storage().mediaBytes().lengths(setting, ids);
        return media.stream()
                .flatMap(medium -> Stream.concat(
                                shown.contains(medium.id()) ? Stream.empty() : Stream.of(Kind.UNSHOWN),
                                length(medium, lengths))
                        .map(kind -> new MediumFinding(medium.id(), kind)));
    }

    private static Stream<Kind> length(Medium medium, Map<MediumId, Long> lengths) {
        if (!lengths.containsKey(medium.id())) {
            return Stream.of(Kind.NO_BYTES);
        }
        return lengths.get(medium.id()) == medium.length() ? Stream.empty() : Stream.of(Kind.WRONG_LENGTH);
    }
}
