package org.learningjournal.leaving;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.learningjournal.base.PersonId;
import org.learningjournal.framework.Element;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Withheld;
import org.learningjournal.people.Setting;

/**
 * A book about a group of children as every one of its recipients may have it, at one instant. Holds texts and no bytes;
 * those are copied medium by medium through {@link Leaving#copy(org.learningjournal.base.Caller, GroupExportRequest,
 * org.learningjournal.base.EntryId, org.learningjournal.base.MediumId, java.io.OutputStream) Leaving.copy}.
 *
 * @param request about whom, for whom and why
 * @param at the instant at which every rule was evaluated
 * @param setting the setting
 * @param title what the book is called, names masked
 * @param recipients who gets the book, each once, in the order of the request; no copy should name the recipient of another
 * @param items the entries, oldest first, ties by id; none has comments, and a contribution from home has no author's name
 * @param withheld one line for each medium that is withheld, in the order of the entries
 * @param elements every framework element that an entry is tagged with, in the order of the frameworks
 */
public record GroupExport(
        GroupExportRequest request,
        Instant at,
        Setting setting,
        String title,
        List<Recipient> recipients,
        List<Item> items,
        List<Withheld> withheld,
        List<Element> elements) {
    /** Copies the collections. */
    public GroupExport {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(title, "title");
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        withheld = List.copyOf(withheld);
        elements = List.copyOf(elements);
    }

    /**
     * Somebody who gets the book.
     *
     * @param person who
     * @param name the name
     */
    public record Recipient(PersonId person, String name) {
        /** Checks that nothing is missing. */
        public Recipient {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(name, "name");
        }
    }
}
