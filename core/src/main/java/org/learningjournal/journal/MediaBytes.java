package org.learningjournal.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;

/**
 * Keeps the bytes of media, and knows nothing else about them. The library decides who may bring and get them, calls this
 * port with one medium's bytes in order, and checks every piece that comes back, so a store of files or objects need only
 * keep bytes.
 *
 * <p>Bytes come in parts of {@link #PART} pieces, so that a part may be one part of an object store's multipart upload, and
 * are read in pieces. They can be read once they are complete.
 *
 * <p>A store that shares the storage's database takes part in the open unit of work. Any other acts at once, whatever becomes
 * of the unit: what a unit that was undone has left is found by {@link #list} and removed later. Thread-safe; the library
 * never has two threads write one medium.
 */
public interface MediaBytes {
    /** The length of every piece but a medium's last: 256 KiB. */
    int PIECE = 256 * 1024;

    /** How many pieces every part but a medium's last has: 32, which are 8 MiB. */
    int PART = 32;

    /**
     * Writes a part. Of one that was written before, and is not complete, nothing is left.
     *
     * <p><b>Atomic:</b> the whole part, or nothing of it that can ever be read. <b>Order:</b> parts may be written again,
     * the last stays; pieces keep theirs. <b>Equality:</b> {@link #read} has the same bytes; no array given is kept.
     * <b>Isolation:</b> seen by nobody before {@link #complete}, of which the library makes sure. <b>Cost:</b> rises with
     * the part; no more than one part need be in memory.
     *
     * @param setting the setting
     * @param id the medium
     * @param part 0 for the first part, rising by one
     * @param pieces one to {@link #PART} pieces of exactly {@link #PIECE} bytes, the last of a medium of 1 or more; neither
     *     the list nor an array is kept or changed
     * @throws IllegalArgumentException if the pieces are not such
     * @throws org.learningjournal.base.StorageException if they could not be written; no piece of this part can ever be read
     */
    void write(SettingId setting, MediumId id, int part, List<byte[]> pieces);

    /**
     * Ends the writing of a medium. When it returns, its bytes last. Asking again changes nothing.
     *
     * <p><b>Atomic:</b> complete or not. <b>Order:</b> after all parts. <b>Equality:</b> the length must be exactly that of
     * the parts. <b>Isolation:</b> in the open unit if the bytes share its database, else at once. <b>Cost:</b> rises at
     * most with the parts; no byte is handed over.
     *
     * @param setting the setting
     * @param id the medium
     * @param length how many bytes were written
     * @throws org.learningjournal.base.StorageException if it does not have exactly so many; it is then not complete
     */
    void complete(SettingId setting, MediumId id, long length);

    /**
     * Reads pieces of a complete medium, and waits for no writer.
     *
     * <p><b>Atomic:</b> each piece is whole. <b>Order:</b> as written, over all parts. <b>Equality:</b> the same bytes; a
     * change to an array handed over changes nothing here. <b>Isolation:</b> waits for no writer. <b>Cost:</b> rises with
     * {@code count}, not with the medium.
     *
     * @param setting the setting
     * @param id the medium
     * @param first the number of the first piece, counted from 0 over all parts
     * @param count how many pieces at the most
     * @return the pieces as they were written, in order, up to the medium's last or the first that is missing; none if there is
     *     no such medium
     */
    List<byte[]> read(SettingId setting, MediumId id, int first, int count);

    /**
     * Removes the bytes of a medium, complete or not, if there are any.
     *
     * <p><b>Atomic:</b> when it returns, no piece can be read; broken off, it is asked again. <b>Order:</b> none.
     * <b>Equality:</b> afterwards neither {@link #list} nor {@link #lengths} has it, and other media are untouched.
     * <b>Isolation:</b> in the open unit if the bytes share its database, else at once. <b>Cost:</b> rises with the parts of
     * this medium.
     *
     * @param setting the setting
     * @param id the medium
     */
    void remove(SettingId setting, MediumId id);

    /**
     * Lists media of which there are bytes, complete or not.
     *
     * <p><b>Atomic:</b> each id stands for bytes that are there. <b>Order:</b> rising id as unsigned number; a page goes on
     * after the last id of the one before. <b>Equality:</b> each id that was written and not removed, once.
     * <b>Isolation:</b> sees what its unit wrote; bytes kept elsewhere are seen at once. <b>Cost:</b> no byte of a medium is
     * read.
     *
     * @param setting the setting
     * @param after the last id of the page before, empty for the first page
     * @param most how many ids at the most, from 1
     * @return rising ids; fewer than {@code most} only if there are no more
     */
    List<MediumId> list(SettingId setting, Optional<MediumId> after, int most);

    /**
     * How many bytes some media have, without reading them.
     *
     * <p><b>Atomic:</b> each length is of whole parts. <b>Order:</b> none: a map. <b>Equality:</b> exactly as many bytes as
     * were written. <b>Isolation:</b> sees what its unit wrote; bytes kept elsewhere are seen at once. <b>Cost:</b> one call
     * for all; no byte of a medium is read.
     *
     * @param setting the setting
     * @param ids the media
     * @return the lengths of those that have bytes; one that is not complete has as many as were written
     */
    Map<MediumId, Long> lengths(SettingId setting, Set<MediumId> ids);

    /**
     * What every adapter asks before it writes.
     *
     * @param part the part
     * @param pieces its pieces
     * @throws IllegalArgumentException if {@link #write} does not take them
     */
    static void check(int part, List<byte[]> pieces) {
        boolean full = pieces.stream().limit(Math.max(0, pieces.size() - 1)).allMatch(piece -> piece.length == PIECE);
        int last = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).length;
        if (part < 0 || pieces.size() > PART || !full || last < 1 || last > PIECE) {
            throw new IllegalArgumentException("a part has a number from 0 and 1 to " + PART + " pieces of " + PIECE
                    + " bytes, of which the last may be shorter");
        }
    }
}
