package org.learningjournal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;

/** Keeps what is known about media. Their bytes are kept by {@link MediaBytes}, which may be another store. */
public interface MediaStore {
    /**
     * Stores what is known about a medium. Each review of whom it shows is kept, also when a later one takes its place.
     *
     * <p><b>Atomic:</b> the medium, whom it shows and its review, or nothing. <b>Order:</b> versions rise by one; reviews
     * are kept in the order of their saves. <b>Equality:</b> is found as given but for the version, children as sets, the
     * time of upload to the microsecond. <b>Isolation:</b> holds the medium until the unit ends: a second unit waits, and
     * loses if the first committed. <b>Cost:</b> one medium with the children it shows.
     *
     * @param setting the setting
     * @param medium the medium; {@link Medium#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(SettingId setting, Medium medium, Version expected);

    /**
     * Finds media.
     *
     * <p><b>Atomic:</b> what one save stated of a medium; whom it shows may be as a later save left it, and saving over the
     * version then loses. <b>Order:</b> none; each medium once. <b>Equality:</b> equal to what was saved last, children as
     * sets. <b>Isolation:</b> sees what its unit saved, and of others what they committed; waits for nobody. <b>Cost:</b>
     * one call for all; rises with the ids asked for.
     *
     * @param setting the setting
     * @param ids their ids
     * @return those that exist, in no particular order; the others are left out
     */
    List<Medium> find(SettingId setting, Set<MediumId> ids);

    /**
     * Finds media as far as somebody had looked by an instant. Only questions about the past read it.
     *
     * <p><b>Atomic:</b> each review is whole. <b>Order:</b> none; of reviews made by then the one saved last counts.
     * <b>Equality:</b> equal to that of {@link #find} but for the depiction, which is as it was reviewed. <b>Isolation:</b>
     * sees what its unit saved, and of others what they committed; waits for nobody. <b>Cost:</b> one call for all; rises
     * with the reviews of the media asked for.
     *
     * @param setting the setting
     * @param ids their ids
     * @param at reviews made later are left out
     * @return those that exist, as they are now but for their depiction: the review saved last of those made by then, or
     *     unreviewed
     */
    List<Medium> asOf(SettingId setting, Set<MediumId> ids, Instant at);

    /**
     * Holds a medium that is uploading until the open unit ends, so that nobody finishes or removes it meanwhile. Waits for a
     * unit that holds it.
     *
     * <p><b>Atomic:</b> held or not. <b>Order:</b> of several units each holds it in its turn. <b>Equality:</b> changes
     * nothing. <b>Isolation:</b> holds the medium until the unit ends; outside a unit it is let go at once. <b>Cost:</b> one
     * look-up.
     *
     * @param setting the setting
     * @param id the medium
     * @return false if there is no such medium, or it is not uploading
     */
    boolean hold(SettingId setting, MediumId id);

    /**
     * Notes the check sums of a part of a medium's bytes, in the place of those noted before.
     *
     * <p><b>Atomic:</b> all sums of the part, or those of before. <b>Order:</b> as given, piece by piece; the last note of a
     * part stays. <b>Equality:</b> {@link #sums} has the same numbers. <b>Isolation:</b> others see them when the unit ends.
     * <b>Cost:</b> one row, and no byte is read.
     *
     * @param setting the setting
     * @param id the medium
     * @param part the part, as for {@link MediaBytes#write}
     * @param sums one for each piece, in order; at most {@link MediaBytes#PART}
     */
    void noteSums(SettingId setting, MediumId id, int part, List<Integer> sums);

    /**
     * Finds the check sums of a part.
     *
     * <p><b>Atomic:</b> the sums of one note. <b>Order:</b> as they were given, piece by piece. <b>Equality:</b> equal to
     * what was noted last. <b>Isolation:</b> sees what its unit noted, and of others what they committed; waits for nobody.
     * <b>Cost:</b> one look-up.
     *
     * @param setting the setting
     * @param id the medium
     * @param part the part
     * @return as they were noted; empty if none were
     */
    List<Integer> sums(SettingId setting, MediumId id, int part);

    /**
     * Removes a medium with its reviews and check sums. Its bytes are removed by {@link MediaBytes#remove}. Only called for
     * media that no entry shows.
     *
     * <p><b>Atomic:</b> the medium with every review and sum, or nothing. <b>Order:</b> none. <b>Equality:</b> afterwards it
     * is found by no method. <b>Isolation:</b> holds the medium until the unit ends: a unit that saves it meanwhile waits,
     * and loses. <b>Cost:</b> rises with its reviews and parts; no entry is looked at.
     *
     * @param setting the setting
     * @param id the medium
     * @param expected the version it was read with
     * @return false, and nothing is changed, if the stored version is not {@code expected} or there is no such medium
     */
    boolean remove(SettingId setting, MediumId id, Version expected);

    /**
     * Lists media that are still uploading.
     *
     * <p><b>Atomic:</b> each medium as {@link #find} would give it. <b>Order:</b> upload begun first, ties by id as unsigned
     * numbers. <b>Equality:</b> each equal to that of {@link #find}. <b>Isolation:</b> sees what its unit saved, and of
     * others what they committed; holds none of them. <b>Cost:</b> one call; no more than {@code most} are handed over.
     *
     * @param setting the setting
     * @param before only those whose upload began before this instant
     * @param most how many at the most, from 1
     * @return those whose upload began first, ties by id, in that order
     */
    List<Medium> uploading(SettingId setting, Instant before, int most);

    /**
     * Lists all media.
     *
     * <p><b>Atomic:</b> each medium as {@link #find} would give it. <b>Order:</b> rising id as unsigned number; a page goes
     * on after the last id of the one before. <b>Equality:</b> each equal to that of {@link #find}. <b>Isolation:</b> sees
     * what its unit saved, and of others what they committed; waits for nobody. <b>Cost:</b> rises with {@code most}, not
     * with the media there are.
     *
     * @param setting the setting
     * @param after the last id of the page before, empty for the first page
     * @param most how many at the most, from 1
     * @return media by rising id; fewer than {@code most} only if there are no more
     */
    List<Medium> list(SettingId setting, Optional<MediumId> after, int most);
}
