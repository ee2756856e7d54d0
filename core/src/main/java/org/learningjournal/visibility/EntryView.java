package org.learningjournal.visibility;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Version;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Shelf;

/**
 * One face of an entry as one viewer may see it. Two viewers of one face may get different views; nothing in a view changes
 * because of something its viewer may not know.
 *
 * @param id the entry
 * @param kind observation, or contribution from home
 * @param shelf where the face stands
 * @param state its state
 * @param author who began it
 * @param occurredAt when the thing happened
 * @param title one line, names masked
 * @param text what was seen, names masked
 * @param children the tagged children who may be named to the viewer, by name
 * @param media the media the viewer may see, in the order of the page
 * @param withheld one reason for each medium that is withheld, as the viewer may hear it
 * @param elements the framework elements it is tagged with
 * @param why why it waits, as the viewer may hear it; empty for a published face
 * @param remark the reason for which it was returned, declined or withdrawn; empty otherwise
 * @param version which revision this is; commands that follow name it
 */
public record EntryView(
        EntryId id,
        EntryKind kind,
        Shelf shelf,
        FaceState state,
        PersonId author,
        Instant occurredAt,
        String title,
        String text,
        List<NamedChild> children,
        List<MediumView> media,
        List<Reason> withheld,
        Set<ElementRef> elements,
        List<Reason> why,
        String remark,
        Version version) {
    /** Copies the collections. */
    public EntryView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
        media = List.copyOf(media);
        withheld = List.copyOf(withheld);
        elements = Set.copyOf(elements);
        why = List.copyOf(why);
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(version, "version");
    }
}
