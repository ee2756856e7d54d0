package org.learningjournal.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The least that is still a video or a sound recording. */
final class Tapes {

    private static final int MP3_FRAME = 417;
    private static final int MP3_FRAMES = 100;

    private Tapes() {}

    /** An MP4 that says how long it lasts and shows nothing. */
    static byte[] mp4(int seconds) {
        ByteBuffer header = ByteBuffer.allocate(100);
        header.putInt(0).putInt(0).putInt(0).putInt(1000).putInt(seconds * 1000);
        byte[] movie = box("moov", box("mvhd", header.array()));
        byte[] type = box("ftyp", "isom\0\0\2\0isommp41".getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(type.length + movie.length)
                .put(type)
                .put(movie)
                .array();
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    /** A hundred silent frames of 128 kbit a second at 44.1 kHz: 2.6 seconds. */
    static byte[] mp3() {
        ByteBuffer frames = ByteBuffer.allocate(MP3_FRAME * MP3_FRAMES);
        for (int i = 0; i < MP3_FRAMES; i++) {
            frames.putInt(i * MP3_FRAME, 0xFFFB9000);
        }
        return frames.array();
    }
}
