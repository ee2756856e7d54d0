package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.storage.RequestRecord;

/**
 * Ends commands by one statement: the line, the new end of the trail and the request. Where a trail ends is guessed from what
 * was written to it last, and is asked only if the statement finds another end. Thread-safe.
 */
final class Conclusions {
    private final Recent<SettingId, AuditHead> heads = new Recent<>();

    boolean write(Session session, AuditRecord line, Optional<RequestRecord> request) throws SQLException {
        SettingId setting = line.setting();
        Optional<AuditHead> guess = heads.get(setting);
        Optional<Boolean> done =
                guess.isPresent() ? tried(session, line.after(guess.get()), request) : Optional.empty();
        if (done.isPresent()) {
            return done.get();
        }
        AuditHead head = JdbcAuditStore.held(session, setting);
        return tried(session, line.after(head), request)
                .orElseThrow(() -> new StorageException(
                        "refused to end a command: the trail of " + setting + " changed while it was held"));
    }

    /** Whether the request is new; empty, and nothing is written, if the trail does not end where the line begins. */
    private Optional<Boolean> tried(Session session, AuditRecord line, Optional<RequestRecord> request)
            throws SQLException {
        AtOnce all = new AtOnce(JdbcAuditStore.moving(line));
        all.then(AuditTables.LINE.following(List.of(AuditTables.values(line))));
        String remembered = "1";
        if (request.isPresent()) {
            Sql adding = RequestTable.REQUEST.following(List.of(RequestTable.values(request.get())));
            all.then(new Sql(adding.text() + session.dialect().ifAbsent(), adding.values()));
            remembered = "(select count(*) from then_2)";
        }
        Optional<Boolean> done = session.atOnce(all, remembered, row -> row.integer(1) == 1);
        done.ifPresent(written -> heads.put(line.setting(), new AuditHead(line.number(), line.digest())));
        return done;
    }
}
