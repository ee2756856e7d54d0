package org.learningjournal.storage.memory;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworker.KeyWorkerStore;

final class InMemoryKeyWorkerStore implements KeyWorkerStore {
    static final Lines<KeyWorkerAssignment> ASSIGNMENTS =
            Lines.aboutBoth(KeyWorkerAssignment::child, KeyWorkerAssignment::keyWorker);
    static final Lines<Cover> COVERS = Lines.aboutBoth(Cover::child, Cover::person);

    private static final Lines<KeyWorkerNotice> NOTICES = Lines.aboutChild(KeyWorkerNotice::child);

    private final Units units;

    InMemoryKeyWorkerStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerAssignment assignment) {
        setting.mustBe(assignment.setting());
        return units.write(setting, unit -> ASSIGNMENTS.append(unit, assignment));
    }

    @Override
    public boolean append(SettingId setting, Cover cover) {
        setting.mustBe(cover.setting());
        return units.write(setting, unit -> COVERS.append(unit, cover));
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerNotice notice) {
        setting.mustBe(notice.setting());
        return units.write(setting, unit -> NOTICES.append(unit, notice));
    }

    @Override
    public List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children) {
        State state = units.read(setting);
        return children.stream()
                .flatMap(child -> NOTICES.about(state, child).stream())
                .toList();
    }
}
