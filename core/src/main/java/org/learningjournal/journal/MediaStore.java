package org.learningjournal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;

/**
 * Keeps media and their bytes. Bytes come and go in pieces, so that memory stays small whatever the length; the library
 * computes the hash and checks the content.
 */
public interface MediaStore {
    /** The length of every piece but the last: 256 KiB. */
    int PIECE = 256 * 1024;

    /**
     * Stores what is known about a medium. Each review of whom it shows is kept, also when a later one takes its place.
     *
     * @param medium the medium; {@link Medium#version} does not matter
     * @param expected the version it was read with, {@link Version#NONE} for a new one; it then has the next version
     * @return false, and nothing is changed, if the stored version is not {@code expected}
     */
    boolean save(Medium medium, Version expected);

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
     * Adds a piece of a medium that is uploading.
     *
     * @param setting the setting
     * @param id the medium
     * @param number 0 for the first piece, rising by one
     * @param piece exactly {@link #PIECE} bytes, or fewer for the last piece
     */
    void write(SettingId setting, MediumId id, int number, byte[] piece);

    /**
     * Reads a piece.
     *
     * @param setting the setting
     * @param id the medium
     * @param number 0 for the first piece
     * @return the bytes as they were written; empty if there is no such piece
     */
    byte[] read(SettingId setting, MediumId id, int number);

    /**
     * Removes a medium and its bytes, if it exists. Only called for media that no entry shows.
     *
     * @param setting the setting
     * @param id the medium
     */
    void remove(SettingId setting, MediumId id);
}
