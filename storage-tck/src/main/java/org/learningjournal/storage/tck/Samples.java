package org.learningjournal.storage.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;

/** Records for tests, of which a test names only what matters to it. Nothing is stored. */
public final class Samples {
    /** A day in the middle of everything, with microseconds. */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private static final String HASH = "0123456789abcdef".repeat(4);

    private Samples() {}

    /**
     * An entry that says which child it is about and by whom it is before it becomes anything.
     *
     * @return a sample to go on with
     */
    public static EntrySample anEntry() {
        return EntrySample.NEW;
    }

    /**
     * A setting in London with a new id.
     *
     * @return a setting
     */
    public static Setting aSetting() {
        return new Setting(SettingId.at(NOON), "Acorns", ZoneId.of("Europe/London"), Optional.empty());
    }

    /**
     * A child with a new id.
     *
     * @param setting the setting
     * @param name the given name
     * @return a child
     */
    public static Child aChild(SettingId setting, String name) {
        return new Child(
                ChildId.at(NOON),
                setting,
                name,
                "Byron",
                Optional.empty(),
                LocalDate.of(2022, 2, 28),
                Optional.empty());
    }

    /**
     * A person with a new id, who is no other record's human.
     *
     * @param setting the setting
     * @param name the name
     * @return a person
     */
    public static Person aPerson(SettingId setting, String name) {
        PersonId id = PersonId.at(NOON);
        return new Person(id, setting, name, id, Optional.empty());
    }

    /**
     * A photo whose bytes are there and whose depiction nobody has reviewed.
     *
     * @param by who brought it
     * @return a ready medium that is not stored
     */
    public static Medium aPhoto(Person by) {
        return anUpload(by).ready(3, HASH);
    }

    /**
     * A photo whose bytes are still coming.
     *
     * @param by who brings it
     * @return a medium that is not stored
     */
    public static Medium anUpload(Person by) {
        return new Medium(
                MediumId.at(NOON),
                by.setting(),
                MediaType.JPEG,
                0,
                "",
                by.id(),
                Capacity.FAMILY,
                NOON,
                Medium.State.UPLOADING,
                new Depiction.Unreviewed(),
                Version.NONE);
    }

    /**
     * A remark on an entry, shown and first of its conversation.
     *
     * @param entry the entry
     * @param child in whose thread
     * @param by the author, who acts as staff
     * @param at when it was written
     * @return a comment with a new id that is not stored
     */
    public static Comment aRemark(Entry entry, Child child, Person by, Instant at) {
        return new Comment(
                CommentId.at(at),
                by.setting(),
                entry.head().id(),
                child.id(),
                Comment.Kind.REMARK,
                by.id(),
                Capacity.STAFF,
                "What a tower!",
                Optional.empty(),
                at,
                Comment.State.SHOWN,
                Optional.empty(),
                Version.NONE);
    }

    /**
     * A lane without exceptions, for all of time.
     *
     * @param reach how far
     * @param shelf along which shelf
     * @return a lane
     */
    public static Lane lane(Reach reach, Shelf shelf) {
        return new Lane(reach, shelf, Set.of(), Period.ALWAYS, Reason.of(Code.PERMITTED));
    }

    /**
     * A scope of lanes.
     *
     * @param setting the setting
     * @param lanes the lanes, none for a caller who may see nothing
     * @return a scope
     */
    public static EntryScope scope(SettingId setting, Lane... lanes) {
        return new EntryScope(setting, List.of(lanes));
    }
}
