package org.learningjournal.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.Reason;
import org.learningjournal.framework.Element;
import org.learningjournal.people.Setting;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;

/**
 * One child's journal as its recipient may have it, at one instant. Holds texts and no bytes; those are copied medium by
 * medium through {@link Leaving#copy}.
 *
 * @param request whose, for whom, why and how much of it
 * @param at the instant at which every rule was evaluated
 * @param setting the setting
 * @param childName the child's full name
 * @param calledName the name by which the child is called
 * @param born the child's day of birth
 * @param stays the child's stays, earliest first, whatever the scope
 * @param keyWorkers who was key worker, earliest first, whatever the scope
 * @param recipientName the recipient's name
 * @param items the entries of the scope, oldest first, ties by id
 * @param withheld one line for each medium that is withheld, in the order of the entries
 * @param elements every framework element that an entry of the scope is tagged with: in the order of the frameworks, each area
 *     followed by its aspects and goals; one that no framework has any more is left out
 */
public record JournalExport(
        ExportRequest request,
        Instant at,
        Setting setting,
        String childName,
        String calledName,
        LocalDate born,
        List<Period> stays,
        List<KeyWorkerSpan> keyWorkers,
        String recipientName,
        List<Item> items,
        List<Withheld> withheld,
        List<Element> elements) {
    /** Copies the collections. */
    public JournalExport {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(childName, "childName");
        Objects.requireNonNull(calledName, "calledName");
        Objects.requireNonNull(born, "born");
        stays = List.copyOf(stays);
        keyWorkers = List.copyOf(keyWorkers);
        Objects.requireNonNull(recipientName, "recipientName");
        items = List.copyOf(items);
        withheld = List.copyOf(withheld);
        elements = List.copyOf(elements);
    }

    /**
     * Who was key worker, and when.
     *
     * @param name the member of staff
     * @param period when
     */
    public record KeyWorkerSpan(String name, Period period) {
        /** Checks that nothing is missing. */
        public KeyWorkerSpan {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * An entry with its author's name and the child's own thread.
     *
     * @param view the entry as the recipient may see it
     * @param authorName who wrote it
     * @param comments the thread of this child, earliest first; never another family's
     */
    public record Item(EntryView view, String authorName, List<Remark> comments) {
        /** Copies the comments. */
        public Item {
            Objects.requireNonNull(view, "view");
            Objects.requireNonNull(authorName, "authorName");
            comments = List.copyOf(comments);
        }
    }

    /**
     * A comment with its author's name.
     *
     * @param view the comment as the recipient may see it
     * @param authorName who wrote it
     */
    public record Remark(CommentView view, String authorName) {
        /** Checks that nothing is missing. */
        public Remark {
            Objects.requireNonNull(view, "view");
            Objects.requireNonNull(authorName, "authorName");
        }

        /**
         * Whether it came from home.
         *
         * @return true if its author acted as family
         */
        public boolean isFromHome() {
            return view.capacity() == Capacity.FAMILY;
        }
    }

    /**
     * A medium that is not in the export. Its own id is not told, which would let two families find out that they were kept
     * from the same picture.
     *
     * @param entry the entry that shows it
     * @param occurredAt when the thing happened
     * @param title the entry's title, names masked
     * @param reason why, as the recipient may hear it
     */
    public record Withheld(EntryId entry, Instant occurredAt, String title, Reason reason) {
        /** Checks that nothing is missing. */
        public Withheld {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(occurredAt, "occurredAt");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
