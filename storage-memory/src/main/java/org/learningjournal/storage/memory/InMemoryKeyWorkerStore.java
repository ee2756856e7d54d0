package org.learningjournal.storage.memory;

import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerStore;

final class InMemoryKeyWorkerStore implements KeyWorkerStore {
    static final Lines<KeyWorkerAssignment> ASSIGNMENTS =
            Lines.aboutBoth(KeyWorkerAssignment::child, KeyWorkerAssignment::keyWorker);
    static final Lines<Cover> COVERS = Lines.aboutBoth(Cover::child, Cover::person);

    private final Units units;

    InMemoryKeyWorkerStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean append(KeyWorkerAssignment assignment) {
        return units.write(assignment.setting(), unit -> ASSIGNMENTS.append(unit, assignment));
    }

    @Override
    public boolean append(Cover cover) {
        return units.write(cover.setting(), unit -> COVERS.append(unit, cover));
    }
}
