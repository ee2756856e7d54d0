package org.learningjournal.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Files with parts put in by hand. */
final class Spliced {
    private Spliced() {}

    static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    static byte[] into(byte[] file, int at, byte[]... parts) {
        return joined(Arrays.copyOf(file, at), joined(parts), Arrays.copyOfRange(file, at, file.length));
    }

    static byte[] segment(int marker, byte[] body) {
        return new JpegPart(marker, body).encoded();
    }

    static byte[] segment(int marker, String body) {
        return segment(marker, body.getBytes(ISO_8859_1));
    }

    static byte[] exif(int orientation, ByteOrder order) {
        return segment(JpegPart.APP1, joined("Exif\0\0".getBytes(ISO_8859_1), tiff(orientation, order)));
    }

    /** A camera's block: its maker, an orientation, and a GPS directory with a latitude reference. */
    static byte[] tiff(int orientation, ByteOrder order) {
        ByteBuffer block = ByteBuffer.allocate(100).order(order);
        block.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 3);
        block.putShort((short) 0x010F).putShort((short) 2).putInt(12).putInt(68);
        block.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        block.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50).putInt(0);
        block.putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put("N\0\0\0".getBytes(ISO_8859_1));
        block.position(68);
        return block.put("GPS-Kamera\0\0".getBytes(ISO_8859_1)).array();
    }

    static byte[] chunk(String type, byte[] body) {
        byte[] named = joined(type.getBytes(ISO_8859_1), body);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(body.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] chunk(String type, String body) {
        return chunk(type, body.getBytes(ISO_8859_1));
    }

    /** The position of a marker that occurs outside compressed pixels. */
    static int marker(byte[] jpeg, int first, int last) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) < first || (jpeg[at + 1] & 0xFF) > last) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        }
        return at;
    }

    /** A JPEG whose header says another size than its pixels have. */
    static byte[] sized(byte[] jpeg, int width, int height) {
        byte[] copy = jpeg.clone();
        ByteBuffer.wrap(copy)
                .putShort(marker(jpeg, 0xC0, 0xC2) + 5, (short) height)
                .putShort(marker(jpeg, 0xC0, 0xC2) + 7, (short) width);
        return copy;
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
