package org.learningjournal.proof.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.MediaBytes;

/** A store whose disk did something to the pieces, each looked at with its number; null is a piece that is gone. */
final class SpoiledBytes implements MediaBytes {
    private final MediaBytes stored;
    private final Function<Integer, UnaryOperator<byte[]>> spoil;

    SpoiledBytes(MediaBytes stored, Function<Integer, UnaryOperator<byte[]>> spoil) {
        this.stored = stored;
        this.spoil = spoil;
    }

    @Override
    public List<byte[]> read(SettingId setting, MediumId id, int first, int count) {
        List<byte[]> pieces = new ArrayList<>();
        for (byte[] piece : stored.read(setting, id, first, count)) {
            byte[] spoiled = spoil.apply(first + pieces.size()).apply(piece);
            if (spoiled == null) {
                return pieces;
            }
            pieces.add(spoiled);
        }
        return pieces;
    }

    @Override
    public void write(SettingId setting, MediumId id, int part, List<byte[]> pieces) {
        stored.write(setting, id, part, pieces);
    }

    @Override
    public void complete(SettingId setting, MediumId id, long length) {
        stored.complete(setting, id, length);
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        stored.remove(setting, id);
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
