package org.learningjournal.journal;

import java.time.Instant;
import java.util.HashSet;
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
     * Stores new entries as {@link #save} stores one. All of them or none, inside a unit of work. An entry whose id is
     * there already stays as it is, and the others are stored all the same; so of two of one id the first is stored. If
     * another unit stores one of the ids at the same time, each id is stored once all the same: this call finds it there, or
     * fails and can be repeated with its unit.
     *
     * <p>Stores one after the other unless an adapter can do better; one that batches needs a number of statements that
     * does not depend on how many entries there are.
     *
     * @param setting the setting
     * @param entries the entries, in any order; {@link Entry#version} does not matter
     * @param at when they are saved, to the microsecond
     * @return the ids of those that were not stored, because there was one of this id
     */
    default Set<EntryId> add(SettingId setting, List<Entry> entries, Instant at) {
        Set<EntryId> there = new HashSet<>();
        for (Entry entry : entries) {
            if (!save(setting, entry, Version.NONE, at)) {
                there.add(entry.head().id());
            }
        }
        return Set.copyOf(there);
    }

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
