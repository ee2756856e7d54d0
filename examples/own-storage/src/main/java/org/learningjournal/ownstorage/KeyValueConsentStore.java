package org.learningjournal.ownstorage;

import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentStore;

/** Consent answers and resolutions. */
final class KeyValueConsentStore implements ConsentStore {
    private final Lines lines;

    KeyValueConsentStore(Lines lines) {
        this.lines = lines;
    }

    @Override
    public boolean append(SettingId setting, ConsentAnswer answer) {
        return lines.append(setting, answer.setting(), answer, answer.child());
    }

    @Override
    public boolean append(SettingId setting, ConsentResolution resolution) {
        return lines.append(setting, resolution.setting(), resolution, resolution.child());
    }
}
