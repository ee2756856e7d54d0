package org.learningjournal.internal.writing;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import org.learningjournal.internal.picture.Signature;
import org.learningjournal.writing.NewMedium;

/** The bytes of an upload as they come: the first can be looked at before the rest is read, and all held against a claim. */
final class Arriving {
    private final NewMedium claim;
    private final Counted counted;
    private final Optional<HashingInputStream> hashing;
    private final byte[] first;
    private final InputStream all;

    Arriving(NewMedium claim, InputStream bytes, long most) throws IOException {
        this.claim = claim;
        this.counted = new Counted(bytes, most);
        this.hashing = claim.sha256().map(sha256 -> new HashingInputStream(Hashing.sha256(), counted));
        InputStream counting = hashing.<InputStream>map(stream -> stream).orElse(counted);
        this.first = counting.readNBytes(Signature.LENGTH);
        this.all = new SequenceInputStream(new ByteArrayInputStream(first), counting);
    }

    byte[] first() {
        return first.clone();
    }

    InputStream all() {
        return all;
    }

    boolean isExceeded() {
        return counted.isExceeded();
    }

    /** What is claimed and does not hold, once the rest has been read that whoever took the bytes had no use for. */
    Optional<String> contradiction() throws IOException {
        if (claim.length().isEmpty() && hashing.isEmpty()) {
            return Optional.empty();
        }
        ByteStreams.exhaust(all);
        return claim.length()
                .filter(length -> length != counted.count())
                .map(length -> "The file should have " + length + " bytes but has " + counted.count() + ".")
                .or(this::otherHash);
    }

    private Optional<String> otherHash() {
        return hashing.map(stream -> stream.hash().toString())
                .flatMap(found -> claim.sha256()
                        .map(sha256 -> sha256.toLowerCase(Locale.ROOT))
                        .filter(sha256 -> !sha256.equals(found))
                        .map(sha256 -> "The file should have the SHA-256 " + sha256 + " but has " + found + "."));
    }
}
