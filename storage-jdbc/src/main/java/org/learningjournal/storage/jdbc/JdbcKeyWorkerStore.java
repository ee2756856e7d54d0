package org.learningjournal.storage.jdbc;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
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

    @Override
    public boolean append(KeyWorkerNotice notice) {
        return units.write(
                new Doing("append a notice of a key worker", notice.setting(), notice.child(), notice.parent()),
                session -> KeyWorkerTables.NOTICE.append(session, notice.setting(), notice));
    }

    @Override
    public List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children) {
        return units.read(
                new Doing("read the notices of key workers", setting),
                session -> KeyWorkerTables.NOTICE.ofChildren().read(session, setting, Many.ids(children)));
    }
}
