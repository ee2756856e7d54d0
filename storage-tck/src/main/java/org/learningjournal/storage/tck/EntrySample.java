package org.learningjournal.storage.tck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;

/**
 * An entry in the making, such as {@code anEntry().about(ada).by(kim).inJournal()}. Every step returns another sample; the
 * last makes an entry that is not stored, with a new id unless one was given.
 *
 * @param id its id, empty for a new one
 * @param kind observation or contribution
 * @param tagged the children it is about
 * @param author who wrote and keeps it, empty for somebody unknown
 * @param occurredAt when it happened
 * @param text what it says
 * @param media what it shows
 */
public record EntrySample(
        Optional<EntryId> id,
        EntryKind kind,
        List<Child> tagged,
        Optional<PersonId> author,
        Instant occurredAt,
        String text,
        List<Attachment> media) {
    /** Why an entry waits: not in the order in which the codes are declared. */
    private static final List<Code> WHY = List.of(Code.RESTRICTED, Code.PERMITTED, Code.OWN_CHILD);

    static final EntrySample NEW = new EntrySample(
            Optional.empty(),
            EntryKind.OBSERVATION,
            List.of(),
            Optional.empty(),
            Samples.NOON,
            "Built a tower of nine bricks.",
            List.of());

    /** Copies the lists. */
    public EntrySample {
        tagged = List.copyOf(tagged);
        media = List.copyOf(media);
    }

    /**
     * With an id.
     *
     * @param other the id
     * @return another sample
     */
    public EntrySample withId(EntryId other) {
        return new EntrySample(Optional.of(other), kind, tagged, author, occurredAt, text, media);
    }

    /**
     * As a contribution of family.
     *
     * @return another sample
     */
    public EntrySample fromHome() {
        return new EntrySample(id, EntryKind.CONTRIBUTION, tagged, author, occurredAt, text, media);
    }

    /**
     * About children.
     *
     * @param children all of one setting, which becomes the entry's
     * @return another sample
     */
    public EntrySample about(Child... children) {
        return new EntrySample(id, kind, List.of(children), author, occurredAt, text, media);
    }

    /**
     * By somebody.
     *
     * @param person author and keeper
     * @return another sample
     */
    public EntrySample by(Person person) {
        return new EntrySample(id, kind, tagged, Optional.of(person.id()), occurredAt, text, media);
    }

    /**
     * At another time.
     *
     * @param when when it happened
     * @return another sample
     */
    public EntrySample occurred(Instant when) {
        return new EntrySample(id, kind, tagged, author, when, text, media);
    }

    /**
     * With another text.
     *
     * @param words the text
     * @return another sample
     */
    public EntrySample saying(String words) {
        return new EntrySample(id, kind, tagged, author, occurredAt, words, media);
    }

    /**
     * With one more medium.
     *
     * @param medium the medium
     * @return another sample
     */
    public EntrySample showing(Medium medium) {
        Attachment last = new Attachment(medium, "The tower", "Nine bricks on top of each other");
        List<Attachment> more = Stream.concat(media.stream(), Stream.of(last)).toList();
        return new EntrySample(id, kind, tagged, author, occurredAt, text, more);
    }

    /**
     * The entry as a draft.
     *
     * @return an entry with a working face
     */
    public Entry draft() {
        return begun(Audience.FAMILY);
    }

    /**
     * The entry with a working face in some state.
     *
     * @param state submitted, returned or declined
     * @return an entry that waits or waited
     */
    public Entry working(FaceState state) {
        Entry waiting = moved(draft(), FaceState.SUBMITTED);
        return state == FaceState.SUBMITTED ? waiting : moved(waiting, state);
    }

    /**
     * The entry, approved for families.
     *
     * @return an entry with an approved face
     */
    public Entry inJournal() {
        return moved(draft(), FaceState.APPROVED);
    }

    /**
     * The entry, approved for staff only.
     *
     * @return an entry with an approved face
     */
    public Entry inStaffJournal() {
        return moved(begun(Audience.STAFF_ONLY), FaceState.APPROVED);
    }

    /**
     * The entry, approved and taken out again.
     *
     * @return an entry with a withdrawn face
     */
    public Entry withdrawn() {
        return inJournal().withdrawn(standing(FaceState.WITHDRAWN));
    }

    private Entry begun(Audience audience) {
        PersonId by = author.orElseGet(() -> PersonId.at(occurredAt));
        Head head =
                new Head(id.orElseGet(() -> EntryId.at(occurredAt)), setting(), kind, by, by, occurredAt, Samples.NOON);
        Content content = new Content(
                "A tower", text, tagged.stream().map(Child::id).collect(Collectors.toSet()), audience, media, Set.of());
        return Entry.begin(head, content, Samples.NOON);
    }

    private SettingId setting() {
        return tagged.stream()
                .findFirst()
                .map(Child::setting)
                .orElseThrow(() -> new IllegalStateException("say which child the entry is about"));
    }

    private static Entry moved(Entry entry, FaceState state) {
        return entry.moved(new Standing(
                state,
                Samples.NOON,
                entry.head().author(),
                state == FaceState.SUBMITTED ? WHY : List.of(),
                state == FaceState.RETURNED ? "More, please" : ""));
    }

    private Standing standing(FaceState state) {
        return Standing.of(state, Samples.NOON, author.orElseGet(() -> PersonId.at(occurredAt)));
    }
}
