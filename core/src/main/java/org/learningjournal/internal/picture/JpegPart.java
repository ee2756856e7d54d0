package org.learningjournal.internal.picture;

import java.nio.charset.StandardCharsets;

/** A part of a JPEG file: a segment with its marker, or a piece of compressed pixels. */
final class JpegPart {
    static final int PIXELS = 0;
    static final int SOF0 = 0xC0;
    static final int SOF1 = 0xC1;
    static final int SOF2 = 0xC2;
    static final int DHT = 0xC4;
    static final int JPG = 0xC8;
    static final int DAC = 0xCC;
    static final int SOF15 = 0xCF;
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int DQT = 0xDB;
    static final int DNL = 0xDC;
    static final int DRI = 0xDD;
    static final int APP0 = 0xE0;
    static final int APP1 = 0xE1;
    static final int APP2 = 0xE2;
    static final int APP14 = 0xEE;
    static final int APP15 = 0xEF;
    static final int COM = 0xFE;

    private final int marker;
    private final byte[] body;

    JpegPart(int marker, byte[] body) {
        this.marker = marker;
        this.body = body;
    }

    /** The marker's second byte; {@link #PIXELS} for compressed pixels. */
    int marker() {
        return marker;
    }

    /** What follows the length of a segment, or the compressed bytes; not copied. */
    byte[] body() {
        return body;
    }

    boolean startsWith(String name) {
        byte[] expected = name.getBytes(StandardCharsets.ISO_8859_1);
        if (body.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (body[i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isFrame() {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }

    /** The part as it stands in a file. */
    byte[] encoded() {
        if (marker == PIXELS) {
            return body;
        }
        boolean alone = marker == SOI || marker == EOI;
        byte[] bytes = new byte[alone ? 2 : body.length + 4];
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) marker;
        if (!alone) {
            bytes[2] = (byte) ((body.length + 2) >> 8);
            bytes[3] = (byte) (body.length + 2);
            System.arraycopy(body, 0, bytes, 4, body.length);
        }
        return bytes;
    }
}
