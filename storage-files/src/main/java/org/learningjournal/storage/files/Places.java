package org.learningjournal.storage.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;

/**
 * Where files are. Names are made of ids and of nothing that a person ever typed, so that none leads out of the root. Ids begin
 * with their time, so that a folder holds three days and folders sort like ids.
 */
record Places(Path root) {
    private static final String BEGUN = ".part";
    private static final int DIGITS = 5;
    private static final String PREFIX = "[0-9a-f]{" + DIGITS + "}";

    Path ready(SettingId setting, MediumId id) {
        return folder(setting).resolve(prefix(id)).resolve(id.value().toString());
    }

    Path begun(SettingId setting, MediumId id) {
        Path ready = ready(setting, id);
        return ready.resolveSibling(ready.getFileName() + BEGUN);
    }

    private Path folder(SettingId setting) {
        return root.resolve(setting.value().toString());
    }

    private static String prefix(MediumId id) {
        return id.value().toString().substring(0, DIGITS);
    }

    List<MediumId> list(Disk disk, SettingId setting, Optional<MediumId> after, int most) throws IOException {
        String begin = after.map(Places::prefix).orElse("");
        List<MediumId> found = new ArrayList<>();
        for (String prefix : new TreeSet<>(disk.names(folder(setting)))) {
            if (found.size() < most && prefix.matches(PREFIX) && prefix.compareTo(begin) >= 0) {
                found.addAll(in(disk, setting, prefix, after));
            }
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private TreeSet<MediumId> in(Disk disk, SettingId setting, String prefix, Optional<MediumId> after)
            throws IOException {
        TreeSet<MediumId> ids = new TreeSet<>();
        for (String name : disk.names(folder(setting).resolve(prefix))) {
            id(name).filter(id -> prefix(id).equals(prefix)).ifPresent(ids::add);
        }
        return after.map(last -> new TreeSet<>(ids.tailSet(last, false))).orElse(ids);
    }

    /** The id in a name; empty for a file that is not ours, which is left alone. */
    private static Optional<MediumId> id(String name) {
        String plain = name.endsWith(BEGUN) ? name.substring(0, name.length() - BEGUN.length()) : name;
        try {
            UUID id = UUID.fromString(plain);
            return id.toString().equals(plain) ? Optional.of(new MediumId(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
