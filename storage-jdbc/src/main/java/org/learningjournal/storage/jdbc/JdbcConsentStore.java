package org.learningjournal.storage.jdbc;

import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentStore;

record JdbcConsentStore(Units units) implements ConsentStore {
    @Override
    public boolean append(SettingId setting, ConsentAnswer answer) {
        setting.mustBe(answer.setting());
        return units.write(
                new Doing("append a consent answer", setting, answer.child(), answer.adult()),
                session -> ConsentTables.ANSWER.append(session, setting, answer));
    }

    @Override
    public boolean append(SettingId setting, ConsentResolution resolution) {
        setting.mustBe(resolution.setting());
        return units.write(
                new Doing("append a consent resolution", setting, resolution.child()),
                session -> ConsentTables.RESOLUTION.append(session, setting, resolution));
    }
}
