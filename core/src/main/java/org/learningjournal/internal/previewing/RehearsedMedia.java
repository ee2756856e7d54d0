package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

/** Media as they are stored, for looking only. */
record RehearsedMedia(MediaStore stored) implements MediaStore {
    @Override
    public boolean save(SettingId setting, Medium medium, Version expected) {
        throw NotRehearsed.write("a medium");
    }

    @Override
    public List<Medium> find(SettingId setting, Set<MediumId> ids) {
        return stored.find(setting, ids);
    }

    @Override
    public List<Medium> asOf(SettingId setting, Set<MediumId> ids, Instant at) {
        return stored.asOf(setting, ids, at);
    }

    @Override
    public boolean hold(SettingId setting, MediumId id) {
        throw NotRehearsed.write("to a medium");
    }

    @Override
    public void noteSums(SettingId setting, MediumId id, int part, List<Integer> sums) {
        throw NotRehearsed.write("check sums of a medium");
    }

    @Override
    public List<Integer> sums(SettingId setting, MediumId id, int part) {
        return stored.sums(setting, id, part);
    }

    @Override
    public boolean remove(SettingId setting, MediumId id, Version expected) {
        throw NotRehearsed.write("the removal of a medium");
    }

    @Override
    public List<Medium> uploading(SettingId setting, Instant before, int most) {
        return stored.uploading(setting, before, most);
    }

    @Override
    public List<Medium> list(SettingId setting, Optional<MediumId> after, int most) {
        return stored.list(setting, after, most);
    }
}
