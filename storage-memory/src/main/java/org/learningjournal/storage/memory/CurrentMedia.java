package org.learningjournal.storage.memory;

import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Revision;

/** Puts the media of contents as they are known now in the place of those that were known when the content was stored. */
final class CurrentMedia {
    private CurrentMedia() {}

    static void check(State state, Face face) {
        face.content().media().forEach(attachment -> medium(state, face.entry(), attachment));
    }

    static Entry of(State state, Entry entry) {
        return new Entry(
                entry.head(),
                entry.approved().map(face -> of(state, face)),
                entry.working().map(face -> of(state, face)),
                entry.version());
    }

    static Face of(State state, Face face) {
        return face.content().media().isEmpty()
                ? face
                : new Face(
                        face.head(),
                        face.side(),
                        of(state, face.entry(), face.revision()),
                        face.standing(),
                        face.shownSince());
    }

    static Revision of(State state, EntryId entry, Revision revision) {
        Content was = revision.content();
        if (was.media().isEmpty()) {
            return revision;
        }
        Content now = new Content(
                was.title(),
                was.text(),
                was.children(),
                was.audience(),
                was.media().stream()
                        .map(each -> new Attachment(medium(state, entry, each), each.caption(), each.alternative()))
                        .toList(),
                was.elements());
        return new Revision(revision.number(), now, revision.by(), revision.at());
    }

    private static Medium medium(State state, EntryId entry, Attachment attachment) {
        MediumId id = attachment.medium().id();
        return state.find(InMemoryMediaStore.MEDIA, id)
                .orElseThrow(() -> new StorageException("entry " + entry + " shows medium " + id
                        + ", which is not stored; save a medium before entries show it, remove it after"));
    }
}
