package org.learningjournal.internal.facts;

import java.time.ZoneId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;

/** The time zone of a setting. Stateless. */
public final class Zone {
    private Zone() {}

    /**
     * Looks a time zone up.
     *
     * @param storage where settings are kept
     * @param setting a setting that has persons
     * @return its time zone
     * @throws StorageException if the store has persons of a setting that it does not have
     */
    public static ZoneId of(Storage storage, SettingId setting) {
        return storage.people()
                .setting(setting)
                .map(Setting::zone)
                .orElseThrow(() -> new StorageException("find setting: the store has no setting " + setting));
    }
}
