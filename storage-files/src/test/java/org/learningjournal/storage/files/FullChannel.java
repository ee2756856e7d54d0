package org.learningjournal.storage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file on a disk with room for so many bytes. What still fits is written, as a real disk does. */
final class FullChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final long room;

    FullChannel(SeekableByteChannel file, long room) {
        this.file = file;
        this.room = room;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        long fits = room - file.position();
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
