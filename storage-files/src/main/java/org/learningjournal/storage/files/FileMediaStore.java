package org.learningjournal.storage.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;

/**
 * Keeps the bytes of each medium in one file: {@code <root>/<setting>/<first five digits of the id>/<id>}, and while they are
 * still coming in the same name with {@code .part}. The file gets its name in one step, after its bytes were forced to the disk.
 * A backup copies the root and then the database, in this order: a copied row then always finds its file.
 *
 * <pre>{@code
 * Storage storage = JdbcStorage.owning(dataSource, Dialect.POSTGRESQL)
 *         .withMediaBytes(FileMediaStore.in(Path.of("…")));
 * }</pre>
 *
 * <p>Files are not part of a unit of work. A unit that is undone leaves what it wrote, {@code Retention.check} finds it and
 * {@code Retention.discard} removes it. A part that cannot be written, as on a full disk, takes the medium's other parts with
 * it, so that no half file stays to fill the disk.
 *
 * <p>Where the file system knows owners, only the owner of the process may read files and folders made here. Every failure is
 * a {@link StorageException} with ids. Thread-safe, also for several processes on one root.
 */
public final class FileMediaStore implements MediaBytes {
    private final Places places;
    private final Disk disk;

    private FileMediaStore(Places places, Disk disk) {
        this.places = places;
        this.disk = disk;
    }

    /**
     * A store in a folder. Nothing is opened or made.
     *
     * @param root the folder. It must exist when the store is used: one that is not mounted is no empty store
     * @return the store
     */
    public static FileMediaStore in(Path root) {
        return on(new Disk(), root);
    }

    static FileMediaStore on(Disk disk, Path root) {
        return new FileMediaStore(new Places(Objects.requireNonNull(root, "root")), disk);
    }

    /** Something that is done to the file of a medium. */
    private interface Work<R> {
        R run() throws IOException;
    }

    private <R> R doing(String what, SettingId setting, Object about, Work<R> work) {
        try {
            disk.checkRoot(places.root());
            return work.run();
        } catch (IOException e) {
            throw new StorageException(
                    "the files failed to " + what + ", setting " + setting + ", " + about
                            + "; see whether the disk is full, read-only or not mounted",
                    Blameless.cause(e));
        }
    }

    @Override
    public void write(SettingId setting, MediumId id, int part, List<byte[]> pieces) {
        MediaBytes.check(part, pieces);
        doing("write a part of a medium", setting, id, () -> {
            Path file = places.begun(setting, id);
            boolean written = false;
            try {
                disk.folders(places.root(), file);
                disk.write(file, (long) part * PART * PIECE, pieces);
                written = true;
            } finally {
                if (!written) {
                    disk.removeQuietly(file);
                }
            }
            return part;
        });
    }

    @Override
    public void complete(SettingId setting, MediumId id, long length) {
        doing("complete the bytes of a medium", setting, id, () -> {
            Path ready = places.ready(setting, id);
            Path begun = places.begun(setting, id);
            OptionalLong before = disk.length(ready);
            OptionalLong there = before.isPresent() ? before : disk.length(begun);
            if (there.orElse(0) != length || there.isEmpty()) {
                throw new IOException("there are " + there.orElse(0) + " bytes, not " + length);
            }
            if (before.isEmpty()) {
                disk.finish(begun, ready);
            }
            return length;
        });
    }

    @Override
    public List<byte[]> read(SettingId setting, MediumId id, int first, int count) {
        return doing(
                "read pieces of a medium",
                setting,
                id,
                () -> disk.read(places.ready(setting, id), (long) first * PIECE, count));
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        doing("remove the bytes of a medium", setting, id, () -> {
            disk.remove(places.begun(setting, id));
            disk.remove(places.ready(setting, id));
            return id;
        });
    }

    @Override
    public List<MediumId> list(SettingId setting, Optional<MediumId> after, int most) {
        return doing("list media with bytes", setting, "after " + after, () -> places.list(disk, setting, after, most));
    }

    @Override
    public Map<MediumId, Long> lengths(SettingId setting, Set<MediumId> ids) {
        return doing("measure the bytes of media", setting, ids.size() + " of them", () -> {
            Map<MediumId, Long> lengths = new HashMap<>();
            for (MediumId id : ids) {
                OptionalLong ready = disk.length(places.ready(setting, id));
                OptionalLong there = ready.isPresent() ? ready : disk.length(places.begun(setting, id));
                there.ifPresent(length -> lengths.put(id, length));
            }
            return lengths;
        });
    }
}
