package org.learningjournal.storage.memory;

import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentStore;

final class InMemoryConsentStore implements ConsentStore {
    static final Lines<ConsentAnswer> ANSWERS = Lines.aboutChild(ConsentAnswer::child);
    static final Lines<ConsentResolution> RESOLUTIONS = Lines.aboutChild(ConsentResolution::child);

    private final Units units;

    InMemoryConsentStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean append(SettingId setting, ConsentAnswer answer) {
        setting.mustBe(answer.setting());
        return units.write(setting, unit -> ANSWERS.append(unit, answer));
    }

    @Override
    public boolean append(SettingId setting, ConsentResolution resolution) {
        setting.mustBe(resolution.setting());
        return units.write(setting, unit -> RESOLUTIONS.append(unit, resolution));
    }
}
