package org.learningjournal.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk under H2 that has room for so many bytes more; its files are named {@code full:…}. What still fits is written. */
public final class FullDisk extends FilePathWrapper {
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicLong REFUSED = new AtomicLong();

    /** For H2, which makes one for every name. */
    public FullDisk() {}

    static void mount() {
        FilePath.register(new FullDisk());
    }

    /** How many bytes the files may grow from now on. */
    static void room(long bytes) {
        ROOM.set(bytes);
        REFUSED.set(0);
    }

    /** How many writes found no room. */
    static long refused() {
        return REFUSED.get();
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Full(super.open(mode));
    }

    private static final class Full extends FileBaseDefault {
        private final FileChannel file;

        Full(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            long grows = Math.max(0, position + bytes.remaining() - file.size());
            long room = ROOM.get();
            if (grows > room) {
                REFUSED.incrementAndGet();
                int fits = (int) Math.max(0, bytes.remaining() - (grows - room));
                if (fits > 0) {
                    ByteBuffer part = bytes.duplicate();
                    part.limit(part.position() + fits);
                    file.write(part, position);
                    ROOM.set(0);
                }
                throw new IOException("No space left on device");
            }
            ROOM.addAndGet(-grows);
            return file.write(bytes, position);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
