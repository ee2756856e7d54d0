package org.learningjournal.journal;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;

/**
 * A photo, video, recording or document. File names are never kept, so none can give a child away.
 *
 * @param id its id
 * @param setting the setting
 * @param type what the bytes are, checked when they came in
 * @param length how many bytes, 0 while uploading
 * @param sha256 their SHA-256 in lower-case hexadecimal, empty while uploading
 * @param uploader who brought it
 * @param capacity in which capacity they acted
 * @param uploadedAt when
 * @param state uploading or ready
 * @param depiction whom it shows
 * @param formerly children whom an earlier review had as shown and the last one has not; a name once masked because of them
 *     stays masked
 * @param version how often it changed, for {@link MediaStore#save}
 */
public record Medium(
        MediumId id,
        SettingId setting,
        MediaType type,
        long length,
        String sha256,
        PersonId uploader,
        Capacity capacity,
        Instant uploadedAt,
        State state,
        Depiction depiction,
        Set<ChildId> formerly,
        Version version) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Whether all bytes are there. */
    public enum State {
        /** Bytes are still coming; nobody may attach or see it. */
        UPLOADING,
        /** All bytes are there and were checked. */
        READY
    }

    /** Checks that a ready medium has a hash. */
    public Medium {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(uploader, "uploader");
        Objects.requireNonNull(capacity, "capacity");
        uploadedAt = Micros.cut(Objects.requireNonNull(uploadedAt, "uploadedAt"));
        Objects.requireNonNull(depiction, "depiction");
        formerly = Set.copyOf(formerly);
        Objects.requireNonNull(version, "version");
        if (length < 0 || (state == State.READY && !SHA_256.matcher(sha256).matches())) {
            throw new IllegalArgumentException("a ready medium has a length and a SHA-256");
        }
    }

    /**
     * A medium of which no review was ever corrected.
     *
     * @param id its id
     * @param setting the setting
     * @param type what the bytes are
     * @param length how many bytes
     * @param sha256 their SHA-256
     * @param uploader who brought it
     * @param capacity in which capacity they acted
     * @param uploadedAt when
     * @param state uploading or ready
     * @param depiction whom it shows
     * @param version how often it changed
     */
    public Medium(
            MediumId id,
            SettingId setting,
            MediaType type,
            long length,
            String sha256,
            PersonId uploader,
            Capacity capacity,
            Instant uploadedAt,
            State state,
            Depiction depiction,
            Version version) {
        this(id, setting, type, length, sha256, uploader, capacity, uploadedAt, state, depiction, Set.of(), version);
    }

    /**
     * The same medium with all its bytes.
     *
     * @param bytes how many
     * @param hash their SHA-256
     * @return a ready medium
     */
    public Medium ready(long bytes, String hash) {
        return new Medium(
                id,
                setting,
                type,
                bytes,
                hash,
                uploader,
                capacity,
                uploadedAt,
                State.READY,
                depiction,
                formerly,
                version.next());
    }

    /**
     * The same medium after somebody looked.
     *
     * @param seen whom it shows
     * @return the medium with that depiction
     */
    public Medium depicting(Depiction seen) {
        Set<ChildId> noMore = new HashSet<>(formerly);
        noMore.addAll(depiction.depicted());
        noMore.removeAll(seen.depicted());
        return new Medium(
                id, setting, type, length, sha256, uploader, capacity, uploadedAt, state, seen, noMore, version.next());
    }
}
