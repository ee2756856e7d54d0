package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Code;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.RequestStore;

record JdbcRequestStore(Units units) implements RequestStore {
    private static final Insert REQUEST =
            new Insert("request", "setting_id, person_id, request_id, command, outcome, subject_id, codes, made_at");

    @Override
    public Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request) {
        return units.read(
                new Doing("find a request", setting, person, request),
                session -> session.first(
                        Sql.of(
                                "select r.* from {request} r"
                                        + " where r.setting_id = ? and r.person_id = ? and r.request_id = ?",
                                setting,
                                person,
                                request),
                        JdbcRequestStore::aRequest));
    }

    @Override
    public boolean add(SettingId setting, RequestRecord request) {
        setting.mustBe(request.setting());
        return units.write(
                new Doing("remember a request", setting, request.person(), request.request()),
                session -> session.addIfAbsent(
                        REQUEST,
                        setting,
                        request.person(),
                        request.request(),
                        request.command(),
                        request.result(),
                        request.subject(),
                        Words.joined(request.codes()),
                        request.at()));
    }

    private static RequestRecord aRequest(Row row) throws SQLException {
        return new RequestRecord(
                PeopleTables.setting(row),
                row.id("person_id", PersonId::new),
                row.id("request_id", RequestId::new),
                row.text("command"),
                row.word("outcome", AuditRecord.Result.class),
                row.id("subject_id", Function.identity()),
                Words.parted(row.text("codes"), Code.class),
                row.instant("made_at"));
    }
}
