package org.learningjournal.internal.previewing;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentStore;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworker.KeyWorkerStore;

/** The ledgers that a rehearsed command may write: every line goes to what is proposed, and none to the storage. */
record RehearsedLedgers(KeyWorkerStore stored, Proposed proposed) implements FamilyStore, ConsentStore, KeyWorkerStore {
    @Override
    public boolean append(SettingId setting, FamilyLink link) {
        return proposed.aboutBoth(link, link.child(), link.person());
    }

    @Override
    public boolean append(SettingId setting, Restriction restriction) {
        return proposed.aboutBoth(restriction, restriction.child(), restriction.person());
    }

    @Override
    public boolean append(SettingId setting, Undertaking undertaking) {
        return proposed.aboutPerson(undertaking, undertaking.person());
    }

    @Override
    public boolean append(SettingId setting, ConsentAnswer answer) {
        return proposed.aboutChild(answer, answer.child());
    }

    @Override
    public boolean append(SettingId setting, ConsentResolution resolution) {
        return proposed.aboutChild(resolution, resolution.child());
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerAssignment assignment) {
        return proposed.aboutBoth(assignment, assignment.child(), assignment.keyWorker());
    }

    @Override
    public boolean append(SettingId setting, KeyWorkerNotice notice) {
        throw NotRehearsed.write("that a parent was told");
    }

    @Override
    public List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children) {
        return stored.notices(setting, children);
    }

    @Override
    public boolean append(SettingId setting, Cover cover) {
        return proposed.aboutBoth(cover, cover.child(), cover.person());
    }
}
