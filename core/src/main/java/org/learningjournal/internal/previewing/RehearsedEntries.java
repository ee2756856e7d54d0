package org.learningjournal.internal.previewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Revision;

/** Entries as they are stored, for looking only. */
record RehearsedEntries(EntryStore stored) implements EntryStore {
    @Override
    public boolean save(SettingId setting, Entry entry, Version expected, Instant at) {
        throw NotRehearsed.write("an entry");
    }

    @Override
    public Optional<Entry> find(SettingId setting, EntryId id) {
        return stored.find(setting, id);
    }

    @Override
    public EntryPast past(SettingId setting, EntryId id) {
        return stored.past(setting, id);
    }

    @Override
    public Page<Face> list(SettingId setting, EntryScope scope, PageRequest page) {
        return stored.list(setting, scope, page);
    }

    @Override
    public long count(SettingId setting, EntryScope scope) {
        return stored.count(setting, scope);
    }

    @Override
    public List<Revision> revisions(SettingId setting, EntryId id) {
        return stored.revisions(setting, id);
    }

    @Override
    public Set<MediumId> shown(SettingId setting, Set<MediumId> media) {
        return stored.shown(setting, media);
    }
}
