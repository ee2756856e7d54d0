package org.learningjournal.storage.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.journal.MediaBytes;

/** A folder that has room for so many bytes in all its files together. What still fits is written, as a real disk does. */
public final class SmallDisk extends Disk {
    private final Path root;
    private long room;

    /** A disk in a folder. */
    public SmallDisk(Path root, long room) {
        this.root = root;
        this.room = room;
    }

    /** A store on this disk. */
    public MediaBytes store() {
        return FileMediaStore.on(this, root);
    }

    /** Makes it larger or smaller. */
    public void room(long bytes) {
        room = bytes;
    }

    /** The files that are there. */
    public List<String> files() {
        return walked().map(file -> String.valueOf(file.getFileName())).toList();
    }

    private Stream<Path> walked() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long used() {
        return walked().mapToLong(file -> file.toFile().length()).sum();
    }

    @Override
    SeekableByteChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new Narrow(super.open(file, options, attributes));
    }

    private final class Narrow implements SeekableByteChannel {
        private final SeekableByteChannel file;

        Narrow(SeekableByteChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            long fits = room - used();
            if (fits <= 0) {
                throw new IOException("No space left on device");
            }
            int end = bytes.limit();
            bytes.limit((int) Math.min(end, bytes.position() + fits));
            int written = file.write(bytes);
            bytes.limit(end);
            return written;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
