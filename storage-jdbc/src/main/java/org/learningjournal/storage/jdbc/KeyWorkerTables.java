package org.learningjournal.storage.jdbc;

import java.util.List;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.FactId;
import org.learningjournal.base.PersonId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;

/** How assignments and cover are kept. */
final class KeyWorkerTables {
    static final LedgerTable<KeyWorkerAssignment> ASSIGNMENT = new LedgerTable<>(
            "key_worker",
            Columns.ids("child_id, person_id").texts("override_reason"),
            line -> List.of(line.child(), line.keyWorker(), line.override()),
            row -> new KeyWorkerAssignment(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.id("person_id", PersonId::new),
                    row.maybeText("override_reason"),
                    row.period()));

    static final LedgerTable<Cover> COVER = new LedgerTable<>(
            "cover",
            Columns.ids("child_id, person_id"),
            line -> List.of(line.child(), line.person()),
            row -> new Cover(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.id("person_id", PersonId::new),
                    row.period()));

    static final LedgerTable<KeyWorkerNotice> NOTICE = new LedgerTable<>(
            "key_worker_notice",
            Columns.ids("child_id, person_id, assignment_id"),
            line -> List.of(line.child(), line.parent(), line.assignment()),
            row -> new KeyWorkerNotice(
                    LedgerTable.recorded(row),
                    PeopleTables.setting(row),
                    row.id("child_id", ChildId::new),
                    row.id("person_id", PersonId::new),
                    row.id("assignment_id", FactId::new),
                    row.period()));

    private KeyWorkerTables() {}
}
