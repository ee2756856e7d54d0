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
     * @param setting the setting
     * @param medium the medium; {@link Medium#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(SettingId setting, Medium medium, Version expected);

    /**
     * Finds media.
     *
     * @param setting the setting
     * @param ids their ids
     * @return those that exist, in no particular order; the others are left out
     */
    List<Medium> find(SettingId setting, Set<MediumId> ids);

    /**
     * Finds media as far as somebody had looked by an instant. Only questions about the past read it.
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
     * @param setting the setting
     * @param setting the setting
     * @param id the medium
     * @return false if there is no such medium, or it is not uploading
     */
    boolean hold(SettingId setting, MediumId id);

    /**
     * Notes the check sums of a part of a medium's bytes, in the place of those noted before.
     *
     * @param setting the setting
     * @param setting the setting
     * @param id the medium
     * @param part the part, as for {@link MediaBytes#write}
     * @param sums one for each piece, in order; at most {@link MediaBytes#PART}
     */
    void noteSums(SettingId setting, MediumId id, int part, List<Integer> sums);

    /**
     * Finds the check sums of a part.
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
     * @param setting the setting
     * @param setting the setting
     * @param id the medium
     * @param expected the version it was read with
     * @return false, and nothing is changed, if the stored version is not {@code expected} or there is no such medium
     */
    boolean remove(SettingId setting, MediumId id, Version expected);

    /**
     * Lists media that are still uploading.
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
     * @param setting the setting
     * @param after the last id of the page before, empty for the first page
     * @param most how many at the most, from 1
     * @return media by rising id; fewer than {@code most} only if there are no more
     */
    List<Medium> list(SettingId setting, Optional<MediumId> after, int most);
}
