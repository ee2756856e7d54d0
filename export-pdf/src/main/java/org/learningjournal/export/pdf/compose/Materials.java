package org.learningjournal.export.pdf.compose;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.recording.RecordingLength;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/**
 * The original bytes of a book's media. A photo is opened several times while its place is filled and then never again, so the
 * latest one is kept in a temporary file and asked of its source once, and the cover's one is kept to the end. Every original is
 * hashed on its way. For one book, one thread.
 */
public final class Materials {

    /** Where originals come from. */
    public interface Source {

        /** Copies the original of a medium, or fails if there is none. */
        void copy(EntryId entry, MediumId medium, OutputStream out) throws IOException;

        /** Returns a picture that stands for a video, if the host has one. */
        Optional<Picture> poster(EntryId entry, MediumId medium);
    }

    /**
     * A file that lies beside the book.
     *
     * @param name of the file in its folder
     */
    public record Beside(
            EntryId entry, MediumId medium, String name, long bytes, String sha256, Optional<Duration> length) {}

    private final Source source;
    private final Path scratch;
    private final Optional<Path> folder;
    private final Map<MediumId, String> hashes = new HashMap<>();
    private final List<Beside> beside = new ArrayList<>();
    private final List<MediumId> unreadable = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private Optional<RuntimeException> broken = Optional.empty();
    private Optional<MediumId> latest = Optional.empty();
    private Optional<MediumId> cover = Optional.empty();

    /**
     * Materials of one book.
     *
     * @param scratch the folder for temporary files
     * @param folder where recordings go; empty if nothing can lie beside the book
     */
    public Materials(Source source, Path scratch, Optional<Path> folder) {
        this.source = source;
        this.scratch = scratch;
        this.folder = folder;
    }

    void keepForCover(MediumId medium) {
        cover = Optional.of(medium);
    }

    InputStream open(EntryId entry, MediumId medium) throws IOException {
        boolean forCover = cover.filter(medium::equals).isPresent();
        Path file = scratch.resolve(forCover ? "cover-photo" : "photo");
        boolean there = forCover
                ? hashes.containsKey(medium)
                : latest.filter(medium::equals).isPresent();
        if (!there) {
            latest = forCover ? latest : Optional.empty();
            hashes.put(medium, copy(entry, medium, file));
            latest = forCover ? latest : Optional.of(medium);
        }
        return Files.newInputStream(file);
    }

    /** A photo that has no sound original is a gap of the book; a disk, a database or a rule that says no ends the book. */
    private String copy(EntryId entry, MediumId medium, Path file) throws IOException {
        Sink sink = new Sink(opened(file));
        HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), new BufferedOutputStream(sink));
        try (OutputStream out = hashing) {
            source.copy(entry, medium, out);
        } catch (DamagedMediumException e) {
            throw new IOException(e);
        } catch (RuntimeException e) {
            broken = Optional.of(e);
            throw e;
        } finally {
            sink.failure().ifPresent(failure -> broken = Optional.of(new UncheckedIOException(failure)));
        }
        return hashing.hash().toString();
    }

    private OutputStream opened(Path file) throws IOException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            broken = Optional.of(new UncheckedIOException(e));
            throw e;
        }
    }

    /** Throws what made going on pointless, if anything did. */
    public void check() {
        broken.ifPresent(failure -> {
            throw failure;
        });
    }

    Optional<Picture> poster(EntryId entry, MediumId medium) {
        return source.poster(entry, medium);
    }

    /** Puts a recording into the folder beside the book; empty if there is no folder or no original. */
    Optional<Beside> putBeside(EntryView entry, MediumView medium, String day) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = day + "-" + (beside.size() + 1) + "." + extension(medium);
        Path file = folder.get().resolve(name);
        try {
            Files.createDirectories(folder.get());
            String hash = copy(entry.id(), medium.id(), file);
            hashes.put(medium.id(), hash);
            Optional<Duration> length = RecordingLength.of(medium.type().mime(), () -> Files.newInputStream(file));
            Beside put = new Beside(entry.id(), medium.id(), name, Files.size(file), hash, length);
            beside.add(put);
            return Optional.of(put);
        } catch (IOException e) {
            unreadable.add(medium.id());
            takeAway(folder.get(), file);
            return Optional.empty();
        }
    }

    /** Nothing that is not whole lies beside a book, and no empty folder does. */
    private void takeAway(Path place, Path file) {
        try {
            Files.deleteIfExists(file);
            if (beside.isEmpty()) {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            broken = Optional.of(new UncheckedIOException(e));
        }
    }

    private static String extension(MediumView medium) {
        return medium.type().name().toLowerCase(Locale.ROOT);
    }

    /** Takes note of a picture that could not be shown. */
    public void missing(String reference) {
        missing.add(reference);
    }

    /** Returns how many media could not be shown so far. */
    int unshown() {
        return missing.size() + unreadable.size();
    }

    /** Returns the hash of an original that was asked for, in lower-case hexadecimal. */
    Optional<String> hash(MediumId medium) {
        return Optional.ofNullable(hashes.get(medium));
    }

    /** Returns the files beside the book, in its order. */
    public List<Beside> beside() {
        return List.copyOf(beside);
    }

    /** Returns the recordings whose originals could not be copied. */
    public List<MediumId> unreadable() {
        return List.copyOf(unreadable);
    }
}
