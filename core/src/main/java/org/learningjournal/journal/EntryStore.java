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
     * <p><b>Atomic:</b> head, faces, new revisions, places on shelves and the past, or nothing of them. <b>Order:</b>
     * versions rise by one; the last save is the entry. <b>Equality:</b> is found as given but for the version and its
     * media; a revision stays as it was stored first. <b>Isolation:</b> holds the entry until the unit ends: a second unit
     * waits, and loses if the first committed. <b>Cost:</b> rises with the content and its children, not with the entries
     * there are.
     *
     * @param setting the setting
     * @param entry the entry; {@link Entry#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @param at when it is saved, to the microsecond; no ordinary read depends on it
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(SettingId setting, Entry entry, Version expected, Instant at);

    /**
     * Stores new entries as {@link #save} stores one, one after the other unless an adapter can do better.
     *
     * <p><b>Atomic:</b> all of them or, if it fails inside a unit of work, none. <b>Order:</b> of two of one id the first is
     * stored. <b>Equality:</b> as for {@link #save}; one whose id is there already stays as it is, and the others are stored
     * all the same. <b>Isolation:</b> if another unit stores one of the ids at the same time it is stored once: this call
     * finds it there, or fails and can be repeated with its unit. <b>Cost:</b> rises with the entries given; an adapter that
     * batches needs a number of statements that does not depend on how many there are.
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
     * <p><b>Atomic:</b> head, revisions and standings of one save. <b>Order:</b> there is one at the most. <b>Equality:</b>
     * equal to what was saved last, texts to the letter, instants cut to the microsecond, media as now known.
     * <b>Isolation:</b> sees what its unit saved, and of others what they committed; holds nothing. <b>Cost:</b> look-ups by
     * id, as many for every entry.
     *
     * @param setting the setting
     * @param id the entry's id
     * @return the entry as last stored, or empty if this setting has none of this id
     */
    Optional<Entry> find(SettingId setting, EntryId id);

    /**
     * Everything an entry has been. Only questions about the past read it.
     *
     * <p><b>Atomic:</b> each save is whole. <b>Order:</b> rising version. <b>Equality:</b> each equal to what was saved
     * then, but for its media; the instant cut to the microsecond. <b>Isolation:</b> sees the saves of its unit, and of
     * others the committed; no refused or undone one. <b>Cost:</b> rises with the saves of this entry.
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
     * <p><b>Atomic:</b> each face has the revision and the standing of one save. <b>Order:</b> as the request says, ties by
     * id as unsigned numbers; a page goes on after its cursor though entries are added. <b>Equality:</b> each face equal to
     * that of {@link #find}, media as now known. <b>Isolation:</b> sees what its unit saved, and of others what they
     * committed; waits for nobody. <b>Cost:</b> rises with the page and the lanes, not with the entries there are.
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
     * <p><b>Atomic:</b> one number. <b>Order:</b> none; an entry in several lanes counts once. <b>Equality:</b> as many as
     * all pages of {@link #list} have. <b>Isolation:</b> counts what its unit saved, and of others what they committed;
     * waits for nobody. <b>Cost:</b> rises with what the lanes hold; without lanes nothing is read.
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
     * <p><b>Atomic:</b> each revision is whole. <b>Order:</b> rising number. <b>Equality:</b> each as it was stored first,
     * texts to the letter, media as now known. <b>Isolation:</b> sees what its unit saved, and of others what they
     * committed; waits for nobody. <b>Cost:</b> rises with the revisions of this entry.
     *
     * @param setting the setting
     * @param id the entry's id
     * @return revisions by rising number, empty if this setting has no such entry
     */
    List<Revision> revisions(SettingId setting, EntryId id);

    /**
     * Which media entries show. A medium that was taken off an entry is still shown by an earlier revision.
     *
     * <p><b>Atomic:</b> one answer for all. <b>Order:</b> none: a set. <b>Equality:</b> exactly those that {@link
     * #revisions} of any entry would show. <b>Isolation:</b> sees what its unit saved, and of others what they committed;
     * holds nothing. <b>Cost:</b> one call for all; no text of an entry is handed over.
     *
     * @param setting the setting
     * @param media the media in question
     * @return those of them that a stored revision of any entry shows
     */
    Set<MediumId> shown(SettingId setting, Set<MediumId> media);
}
