package org.learningjournal.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.journal.MediaType;

/**
 * What the sender of a medium says of its file. A host that knows the length or the SHA-256 of what it was sent, as from the
 * headers of a request, says so here: a file that was cut off or altered on its way is then refused, where its type alone could
 * not tell (an MP3 or PDF has no end that must be there).
 *
 * @param type what the bytes are
 * @param length how many they are, empty if that is not known
 * @param sha256 the SHA-256 of all of them as they are sent, 64 hexadecimal digits in either case; empty if it is not known
 */
public record NewMedium(
        MediaType type,
        @NotNull Optional<@PositiveOrZero Long> length,

        @NotNull
        Optional<@Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be 64 hexadecimal digits") String> sha256) {
    /** Checks that there is a type, without which nothing could be said of the file. */
    public NewMedium {
        Objects.requireNonNull(type, "type");
    }

    /**
     * A medium of which only the type is known.
     *
     * @param type what the bytes are
     * @return what is said of it
     */
    public static NewMedium of(MediaType type) {
        return new NewMedium(type, Optional.empty(), Optional.empty());
    }

    /**
     * The same with a length.
     *
     * @param bytes how many bytes there are
     * @return what is said of it
     */
    public NewMedium withLength(long bytes) {
        return new NewMedium(type, Optional.of(bytes), sha256);
    }

    /**
     * The same with a SHA-256.
     *
     * @param hexadecimal its 64 digits
     * @return what is said of it
     */
    public NewMedium withSha256(String hexadecimal) {
        return new NewMedium(type, length, Optional.of(hexadecimal));
    }
}
