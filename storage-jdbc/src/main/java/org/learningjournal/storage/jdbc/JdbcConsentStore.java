package org.learningjournal.storage.jdbc;

import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentStore;

record JdbcConsentStore(Units units) implements ConsentStore {
    @Override
    public boolean append(ConsentAnswer answer) {
        return units.write(
                new Doing("append a consent answer", answer.setting(), answer.child(), answer.adult()),
                session -> ConsentTables.ANSWER.append(session, answer.setting(), answer));
    }

    @Override
    public boolean append(ConsentResolution resolution) {
        return units.write(
                new Doing("append a consent resolution", resolution.setting(), resolution.child()),
                session -> ConsentTables.RESOLUTION.append(session, resolution.setting(), resolution));
    }
}
