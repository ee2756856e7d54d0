package org.learningjournal.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder for what exists only while a book is made. Closing deletes it with all it holds. What a crash left behind in the
 * same place is deleted when the next workshop is opened there: a file in it is locked as long as its process lives.
 */
final class Workshop implements Closeable {

    private static final String PREFIX = ".learning-journal-";
    private static final String SUFFIX = ".part";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private Workshop(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Workshop in(Path place) throws IOException {
        sweep(place);
        Optional<Workshop> made = Optional.empty();
        while (made.isEmpty()) {
            Path folder = create(place.resolve(PREFIX + process() + "-" + UUID.randomUUID() + SUFFIX));
            made = locked(folder).map(channel -> new Workshop(folder, channel));
        }
        return made.get();
    }

    /** For nobody else to look into, where the system knows how to say so. */
    private static Path create(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(folder);
    }

    /** A process that sweeps may have taken the folder for a leftover, as long as it was not locked. */
    private static Optional<FileChannel> locked(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        try {
            Optional<FileChannel> channel = lock(file);
            if (channel.isPresent() && Files.notExists(file)) {
                channel.get().close();
                return Optional.empty();
            }
            return channel;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    /** Looking at a lock of the own process would give it up, so those are passed over. */
    private static void sweep(Path place) throws IOException {
        String own = PREFIX + process();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + "*" + SUFFIX)) {
            for (Path folder : folders) {
                if (!folder.getFileName().toString().startsWith(own)) {
                    sweepAway(folder);
                }
            }
        }
    }

    /** A leftover that belongs to another user, or that another process sweeps too, is no reason to make no book. */
    private static void sweepAway(Path folder) {
        try {
            Optional<FileChannel> dead = locked(folder);
            if (dead.isPresent()) {
                try {
                    delete(folder);
                } finally {
                    dead.get().close();
                }
            }
        } catch (IOException e) {
            // it stays, and is tried again with the next book
        }
    }

    private static String process() {
        ProcessHandle process = ProcessHandle.current();
        long start = process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
        return process.pid() + "-" + start;
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try {
            delete(folder);
        } finally {
            lock.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | UncheckedIOException e) {
            if (Files.exists(folder)) {
                throw new IOException("the temporary folder of a book cannot be deleted: " + folder, e);
            }
        }
    }
}
