package org.learningjournal.journal;

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

/**
 * Keeps entries, their revisions, and where their faces stand. Media are kept by {@link MediaStore}; a face that is read
 * carries its media as they are known at that moment.
 */
public interface EntryStore {
    /**
     * Stores an entry: its head, its faces and each revision that is not stored yet. All of it or nothing. What it was
     * before stays in its past.
     *
     * @param setting the setting
     * @param entry the entry; {@link Entry#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @param at when it is saved, to the microsecond; no ordinary read depends on it
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(SettingId setting, Entry entry, Version expected, Instant at);

    /**
     * Finds an entry.
     *
     * @param setting the setting
     * @param id the entry's id
     * @return the entry as last stored, or empty if this setting has none of this id
     */
    Optional<Entry> find(SettingId setting, EntryId id);

    /**
     * Everything an entry has been. Only questions about the past read it.
     *
     * @param setting the setting
     * @param id the entry's id
     * @return each save with its instant and the entry as it was then, but for its media, which are as they are known now;
     *     without a save if this setting has no such entry
     */
    EntryPast past(SettingId setting, EntryId id);

    /**
     * Lists faces. Exactly those that {@link EntryScope#admits} are listed, each once, in the request's order by the
     * instant at which they occurred, ties by id as unsigned numbers, and only then the page cuts. The lanes of a scope
     * are all on one side. A scope without lanes costs nothing.
     *
     * @param setting the setting
     * @param scope what the caller may see
     * @param page which page
     * @return the page; its cursor is empty exactly if there is nothing more
     * @throws IllegalArgumentException if the scope has lanes on both sides
     */
    Page<Face> list(SettingId setting, EntryScope scope, PageRequest page);

    /**
     * Counts entries.
     *
     * @param setting the setting
     * @param scope what the caller may see, with all lanes on one side
     * @return how many distinct entries {@link #list} would go through
     * @throws IllegalArgumentException if the scope has lanes on both sides
     */
    long count(SettingId setting, EntryScope scope);

    /**
     * All revisions of an entry.
     *
     * @param setting the setting
     * @param id the entry's id
     * @return revisions by rising number, empty if this setting has no such entry
     */
    List<Revision> revisions(SettingId setting, EntryId id);

    /**
     * Which media entries show. A medium that was taken off an entry is still shown by an earlier revision.
     *
     * @param setting the setting
     * @param media the media in question
     * @return those of them that a stored revision of any entry shows
     */
    Set<MediumId> shown(SettingId setting, Set<MediumId> media);
}
