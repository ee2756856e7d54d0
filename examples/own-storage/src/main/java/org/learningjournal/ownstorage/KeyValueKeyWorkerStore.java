package org.learningjournal.ownstorage;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworker.KeyWorkerStore;

/** Assignments, cover, and parents who were told. */
final class KeyValueKeyWorkerStore implements KeyWorkerStore {
    private final Units units;
    private final Lines lines;

    KeyValueKeyWorkerStore(Units units, Lines lines) {
        this.units = units;
        this.lines = lines;
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerAssignment assignment) {
        return lines.append(setting, assignment.setting(), assignment, assignment.child(), assignment.keyWorker());
    }

    @Override
    public boolean append(SettingId setting, Cover cover) {
        return lines.append(setting, cover.setting(), cover, cover.child(), cover.person());
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerNotice notice) {
        return lines.append(setting, notice.setting(), notice, notice.child());
    }

    @Override
    public List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children) {
        return units.read(
                setting,
                records -> children.stream()
                        .flatMap(child -> Lines.about(records, child, KeyWorkerNotice.class).stream())
                        .toList());
    }
}
