package org.learningjournal.faults;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A video made up as it is read: the boxes that an MP4 begins with, and then one box of samples that are noise. */
final class Video extends InputStream {
    private static final int NOISE = 1 << 20;
    private static final int MOVIE_HEADER = 108;

    private final byte[] head;
    private final byte[] noise = new byte[NOISE];
    private final long length;
    private long position;

    Video(long length) {
        this.length = length;
        new Random(length).nextBytes(noise);
        int before = 24 + 8 + MOVIE_HEADER;
        head = ByteBuffer.allocate(before + 16)
                .put(box(24, "ftyp"))
                .put(name("isom"))
                .putInt(512)
                .put(name("isom"))
                .put(name("mp42"))
                .put(box(8 + MOVIE_HEADER, "moov"))
                .put(box(MOVIE_HEADER, "mvhd"))
                .put(new byte[MOVIE_HEADER - 8])
                .put(box(1, "mdat"))
                .putLong(length - before)
                .array();
    }

    private static byte[] box(int size, String type) {
        return ByteBuffer.allocate(8).putInt(size).put(name(type)).array();
    }

    private static byte[] name(String type) {
        return type.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        if (position == length) {
            return -1;
        }
        boolean inHead = position < head.length;
        byte[] from = inHead ? head : noise;
        int place = (int) (inHead ? position : position % NOISE);
        int count = (int) Math.min(Math.min(most, from.length - place), length - position);
        System.arraycopy(from, place, target, offset, count);
        position += count;
        return count;
    }
}
