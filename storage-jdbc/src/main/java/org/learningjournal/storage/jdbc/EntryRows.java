package org.learningjournal.storage.jdbc;

import java.time.Instant;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;

/** All rows of new entries but their heads. */
final class EntryRows {
    private final RevisionRows revisions = new RevisionRows();
    private final StandingRows standings = new StandingRows();
    private final PastRows past;

    EntryRows(Instant at) {
        this.past = new PastRows(at);
    }

    EntryRows add(Entry entry) {
        revisions.add(entry);
        standings.add(entry);
        past.add(entry, Version.NONE.next());
        return this;
    }

    Additions additions() {
        Additions additions = new Additions();
        revisions.addTo(additions);
        standings.addTo(additions);
        past.addTo(additions);
        return additions;
    }
}
