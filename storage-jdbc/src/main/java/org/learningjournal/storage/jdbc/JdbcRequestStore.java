package org.learningjournal.storage.jdbc;

import java.util.Optional;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;

record JdbcRequestStore(Units units) implements RequestStore {
    @Override
    public Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request) {
        return units.read(
                new Doing("find a request", setting, person, request),
                session -> session.first(
                        Sql.of("select r.* " + RequestTable.BY_ID, setting, person, request), RequestTable::aRequest));
    }

    @Override
    public boolean add(SettingId setting, RequestRecord request) {
        setting.mustBe(request.setting());
        return units.write(
                new Doing("remember a request", setting, request.person(), request.request()),
                session -> session.addIfAbsent(
                        RequestTable.REQUEST, RequestTable.values(request).toArray()));
    }
}
