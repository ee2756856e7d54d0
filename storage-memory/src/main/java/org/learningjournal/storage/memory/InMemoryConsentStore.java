package org.learningjournal.storage.memory;

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
    public boolean append(ConsentAnswer answer) {
        return units.write(answer.setting(), unit -> ANSWERS.append(unit, answer));
    }

    @Override
    public boolean append(ConsentResolution resolution) {
        return units.write(resolution.setting(), unit -> RESOLUTIONS.append(unit, resolution));
    }
}
