package org.learningjournal.internal.previewing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.MediaBytes;

/** The bytes of media as they are stored, for looking only. */
record RehearsedBytes(MediaBytes stored) implements MediaBytes {
    @Override
    public void write(SettingId setting, MediumId id, int part, List<byte[]> pieces) {
        throw NotRehearsed.write("bytes of a medium");
    }

    @Override
    public void complete(SettingId setting, MediumId id, long length) {
        throw NotRehearsed.write("the end of the bytes of a medium");
    }

    @Override
    public List<byte[]> read(SettingId setting, MediumId id, int first, int count) {
        return stored.read(setting, id, first, count);
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        throw NotRehearsed.write("the removal of the bytes of a medium");
    }

    @Override
    public List<MediumId> list(SettingId setting, Optional<MediumId> after, int most) {
        return stored.list(setting, after, most);
    }

    @Override
    public Map<MediumId, Long> lengths(SettingId setting, Set<MediumId> ids) {
        return stored.lengths(setting, ids);
    }
}
