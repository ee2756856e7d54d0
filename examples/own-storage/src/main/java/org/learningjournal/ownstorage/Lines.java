package org.learningjournal.ownstorage;

import java.util.List;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Id;
import org.learningjournal.base.SettingId;

/**
 * The ledgers. A line stands under its fact and revision, so that it is written once, and again under each child and person
 * it is about, so that all lines of one kind about one of them are one stretch of keys.
 */
final class Lines {
    private final Units units;

    Lines(Units units) {
        this.units = units;
    }

    /**
     * Appends a line.
     *
     * @param setting for which setting it was given
     * @param stated which setting it states
     * @param line the line
     * @param about the child and the person whom it is about, as far as it is about one
     * @return false, and nothing is changed, if the fact has a line of this revision
     */
    boolean append(SettingId setting, SettingId stated, Dated line, Id<?>... about) {
        setting.mustBe(stated);
        String kind = kind(line.getClass());
        String name = Key.of(line.recorded().fact(), line.recorded().revision());
        return units.write(setting, records -> {
            boolean isNew = records.add(Key.of("line", kind, name), line);
            if (isNew) {
                for (Id<?> id : about) {
                    records.put(Key.of("about", id, kind, name), line);
                }
            }
            return isNew;
        });
    }

    static <T extends Dated> List<T> all(Records records, Class<T> type) {
        return records.all(Key.of("line", kind(type)), type).toList();
    }

    static <T extends Dated> List<T> about(Records records, Id<?> id, Class<T> type) {
        return records.all(Key.of("about", id, kind(type)), type).toList();
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName();
    }
}
