package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Code;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.storage.RequestRecord;

/** How requests are kept that a host may repeat. */
final class RequestTable {
    static final Insert REQUEST =
            new Insert("request", "setting_id, person_id, request_id, command, outcome, subject_id, codes, made_at");
    static final Columns COLUMNS = Columns.ids("setting_id, person_id, request_id, subject_id")
            .texts("command, outcome, codes")
            .numbers("made_at");

    /** Takes the setting, the person and the id. */
    static final String BY_ID = "from {request} r where r.setting_id = ? and r.person_id = ? and r.request_id = ?";

    private RequestTable() {}

    static List<Object> values(RequestRecord request) {
        return List.of(
                request.setting(),
                request.person(),
                request.request(),
                request.command(),
                request.result(),
                request.subject(),
                Words.joined(request.codes()),
                request.at());
    }

    static RequestRecord aRequest(Row row) throws SQLException {
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
