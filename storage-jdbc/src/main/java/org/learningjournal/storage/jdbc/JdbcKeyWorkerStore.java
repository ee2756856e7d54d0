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
    public boolean append(SettingId setting, KeyWorkerAssignment assignment) {
        setting.mustBe(assignment.setting());
        return units.write(
                new Doing("append an assignment", setting, assignment.child(), assignment.keyWorker()),
                session -> KeyWorkerTables.ASSIGNMENT.append(session, setting, assignment));
    }

    @Override
    public boolean append(SettingId setting, Cover cover) {
        setting.mustBe(cover.setting());
        return units.write(
                new Doing("append a cover", setting, cover.child(), cover.person()),
                session -> KeyWorkerTables.COVER.append(session, setting, cover));
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerNotice notice) {
        setting.mustBe(notice.setting());
        return units.write(
                new Doing("append a notice of a key worker", setting, notice.child(), notice.parent()),
                session -> KeyWorkerTables.NOTICE.append(session, setting, notice));
    }

    @Override
    public List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children) {
        return units.read(
                new Doing("read the notices of key workers", setting),
                session -> KeyWorkerTables.NOTICE.ofChildren().read(session, setting, Many.ids(children)));
    }
}
