package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

/** Media as they are stored, for looking only. */
record RehearsedMedia(MediaStore stored) implements MediaStore {
    @Override
    public boolean save(Medium medium, Version expected) {
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
    public void write(SettingId setting, MediumId id, int number, byte[] piece) {
        throw NotRehearsed.write("a piece of a medium");
    }

    @Override
    public byte[] read(SettingId setting, MediumId id, int number) {
        return stored.read(setting, id, number);
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        throw NotRehearsed.write("the removal of a medium");
    }
}
