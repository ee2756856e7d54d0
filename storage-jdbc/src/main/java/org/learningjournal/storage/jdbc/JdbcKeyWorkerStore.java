package org.learningjournal.storage.jdbc;

import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerStore;

record JdbcKeyWorkerStore(Units units) implements KeyWorkerStore {
    @Override
    public boolean append(KeyWorkerAssignment assignment) {
        return units.write(
                new Doing("append an assignment", assignment.setting(), assignment.child(), assignment.keyWorker()),
                session -> KeyWorkerTables.ASSIGNMENT.append(session, assignment.setting(), assignment));
    }

    @Override
    public boolean append(Cover cover) {
        return units.write(
                new Doing("append a cover", cover.setting(), cover.child(), cover.person()),
                session -> KeyWorkerTables.COVER.append(session, cover.setting(), cover));
    }
}
