package org.learningjournal.internal.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.moderation.ModerationRules;
import org.learningjournal.moderation.Published;
import org.learningjournal.moderation.Waiting;
import org.learningjournal.people.Child;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/** What publishing takes: the checks before it, and whom to tell after it. Shared by submitting and approving. */
public final class Publishing {
    private final Work work;

    /**
     * Publishing into a storage.
     *
     * @param work the runner of commands
     */
    public Publishing(Work work) {
        this.work = work;
    }

    /**
     * All children tagged or depicted on some faces, and those from whom the caller is kept, in one store call.
     *
     * @param known all about the caller
     * @param faces the faces
     * @return the facts by child
     */
    public Map<ChildId, ChildFacts> children(Known known, Collection<Face> faces) {
        return work.knowing().onPage(known, faces);
    }

    /**
     * Why an item has to wait before it joins the journal.
     *
     * @param author all about the author
     * @param entry the entry
     * @param kind observation or contribution
     * @param content what it says
     * @param children the facts of every child tagged or depicted
     * @param everyone gives all children of the setting; not asked for a contribution
     * @return reasons, empty if it may be published at once
     */
    public List<Code> hits(
            Known author,
            EntryId entry,
            EntryKind kind,
            Content content,
            Collection<ChildFacts> children,
            Supplier<List<Child>> everyone) {
        if (kind == EntryKind.CONTRIBUTION) {
            return List.of(Code.FROM_HOME);
        }
        return new ModerationRules(author, Knowing.others(children, author.at()), everyone.get()).hits(entry, content);
    }

    static boolean showsStrangers(Face face) {
        return face.content().media().stream()
                .anyMatch(attachment -> attachment.medium().depiction().showsStrangers());
    }

    /**
     * What stands in the way of publishing a face to families.
     *
     * @param known all about who approves
     * @param face the face
     * @param despiteStrangers whether a reason for strangers was given
     * @return the obstacle, or empty
     */
    public Optional<Code> obstacle(Known known, Face face, boolean despiteStrangers) {
        if (face.content().audience() == Audience.STAFF_ONLY) {
            return Optional.empty();
        }
        List<Attachment> media = face.content().media();
        if (!media.stream()
                .allMatch(attachment -> attachment.medium().depiction().isReviewed())) {
            return Optional.of(Code.DEPICTION_UNKNOWN);
        }
        boolean strangers = showsStrangers(face);
        boolean accepted = despiteStrangers && known.isModerator();
        return strangers && !accepted ? Optional.of(Code.STRANGERS_NEED_REASON) : Optional.empty();
    }

    /**
     * Whom to tell what became of an item.
     *
     * @param entry the entry
     * @param children the facts of its tagged children
     * @param at when
     * @return its author and keeper, as far as they still hold the role
     */
    Set<PersonId> makers(Entry entry, Collection<ChildFacts> children, Instant at) {
        Recipients recipients = new Recipients(children, at);
        return entry.head().kind() == EntryKind.CONTRIBUTION
                ? recipients.makers(entry.head())
                : recipients.makers(
                        entry.head(), work.storage().people().staff(entry.head().setting()));
    }

    /**
     * Whom to tell that an item waits.
     *
     * @param entry the entry
     * @param children the facts of its tagged children
     * @param author all about who submitted it
     * @return the event
     */
    public Event waiting(Entry entry, Collection<ChildFacts> children, Known author) {
        Recipients recipients = new Recipients(children, author.at());
        boolean byAllStaff = entry.head().kind() == EntryKind.CONTRIBUTION
                && author.rules().contributionApprovers() == SettingRules.Approvers.STAFF_IN_SCOPE;
        Set<PersonId> told = byAllStaff
                ? recipients.withoutFamily(recipients.keyWorkers())
                : recipients.moderators(
                        work.storage().people().staff(entry.head().setting()), author.rules());
        return new Waiting(entry.head().id(), author.at(), told);
    }

    /**
     * Whom to tell that an item is in the journal.
     *
     * @param entry the entry
     * @param children the facts of its tagged children
     * @param known all about whoever published it
     * @return the event; without recipients if it is for staff only
     */
    public Event published(Entry entry, Collection<ChildFacts> children, Known known) {
        boolean family = entry.approved()
                .filter(face -> face.content().audience() == Audience.FAMILY)
                .isPresent();
        return new Published(
                entry.head().id(),
                known.at(),
                family
                        ? new Recipients(children, known.at())
                                .families(entry.head().occurredAt(), known.rules())
                        : Set.of());
    }
}
