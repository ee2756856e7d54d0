package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Revision;

/** The row of a revision, before its children, media and elements are there. */
record RevisionRow(Key key, String title, String body, Audience audience, PersonId by, Instant at) {
    /** The columns, from a table named r. */
    static final String COLUMNS = "r.entry_id, r.revision, r.title, r.body, r.audience, r.made_by, r.made_at";

    /** Which revision of which entry. */
    record Key(EntryId entry, int number) {
        static Key of(Row row) throws SQLException {
            return new Key(row.id("entry_id", EntryId::new), row.integer("revision"));
        }
    }

    static RevisionRow of(Row row) throws SQLException {
        return new RevisionRow(
                Key.of(row),
                row.text("title"),
                row.text("body"),
                row.word("audience", Audience.class),
                row.id("made_by", PersonId::new),
                row.instant("made_at"));
    }

    Revision with(Parts parts) {
        Content content =
                new Content(title, body, parts.children(key), audience, parts.media(key), parts.elements(key));
        return new Revision(key.number(), content, by, at);
    }
}
