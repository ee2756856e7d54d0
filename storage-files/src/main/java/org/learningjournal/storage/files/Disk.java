package org.learningjournal.storage.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningjournal.journal.MediaBytes;

/** What is done to files. No link is followed to a file, so that none that was laid here leads elsewhere. */
class Disk {
    private static final FileAttribute<?> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Opens a file; a test of a full disk does it otherwise. */
    SeekableByteChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return Files.newByteChannel(file, options, attributes);
    }

    void checkRoot(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException("the root");
        }
    }

    /** Makes the folders of a file that are not there yet. */
    void folders(Path root, Path file) throws IOException {
        Path own = file.getParent();
        if (own != null && !Files.isDirectory(own, NOFOLLOW_LINKS)) {
            Path settings = own.getParent();
            if (settings != null && !settings.equals(root)) {
                folder(settings);
            }
            folder(own);
        }
    }

    private static void folder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, knowsOwners(folder) ? new FileAttribute<?>[] {OWNERS_FOLDER} : none());
            force(folder.getParent());
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    /** Writes at a place and cuts off what was behind it. */
    void write(Path file, long at, List<byte[]> pieces) throws IOException {
        FileAttribute<?>[] attributes = knowsOwners(file) ? new FileAttribute<?>[] {OWNERS_FILE} : none();
        try (SeekableByteChannel channel = open(file, Set.of(WRITE, CREATE, NOFOLLOW_LINKS), attributes)) {
            if (channel.size() < at) {
                throw new IOException("an earlier part is missing");
            }
            channel.truncate(at).position(at);
            for (byte[] piece : pieces) {
                ByteBuffer buffer = ByteBuffer.wrap(piece);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        }
    }

    /** Forces a file to the disk, gives it its name in one step, and forces that. */
    void finish(Path begun, Path ready) throws IOException {
        try (FileChannel channel = FileChannel.open(begun, WRITE, NOFOLLOW_LINKS)) {
            channel.force(true);
        }
        Files.move(begun, ready, StandardCopyOption.ATOMIC_MOVE);
        force(ready.getParent());
    }

    /** Forces the names in a folder to the disk, where a folder can be opened. */
    private static void force(@Nullable Path folder) throws IOException {
        if (folder != null && knowsOwners(folder)) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }

    List<byte[]> read(Path file, long from, int count) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        try (SeekableByteChannel channel = open(file, Set.of(READ, NOFOLLOW_LINKS))) {
            long left = channel.size() - from;
            channel.position(from);
            while (left > 0 && pieces.size() < count) {
                ByteBuffer piece = ByteBuffer.allocate((int) Math.min(left, MediaBytes.PIECE));
                while (piece.hasRemaining()) {
                    if (channel.read(piece) < 0) {
                        throw new EOFException("the file became shorter");
                    }
                }
                left -= piece.capacity();
                pieces.add(piece.array());
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return pieces;
    }

    OptionalLong length(Path file) throws IOException {
        try {
            return OptionalLong.of(Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS)
                    .size());
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** For a failure that another one has caused. */
    void removeQuietly(Path file) {
        try {
            remove(file);
        } catch (IOException e) {
            // the first failure is told; what is left is found by a check
        }
    }

    /** The names in a folder; none if there is no such folder. */
    List<String> names(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] none() {
        return new FileAttribute<?>[0];
    }
}
