package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** ICC profiles computed from numbers. */
final class Profiles {

    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private Profiles() {}

    /** As sRGB, nearly. */
    static byte[] usual() {
        return rgb(RED, GREEN, BLUE, 2.2);
    }

    /** What it calls red is green, and the other way round. */
    static byte[] swapped() {
        return rgb(GREEN, RED, BLUE, 2.2);
    }

    /** Grey whose numbers count light, so that its middle is far brighter than that of sRGB. */
    static byte[] linearGrey() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("wtpt", xyz(WHITE));
        tags.put("kTRC", curve(1));
        return profile("GRAY", tags);
    }

    private static byte[] rgb(double[] red, double[] green, double[] blue, double gamma) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(red));
        tags.put("gXYZ", xyz(green));
        tags.put("bXYZ", xyz(blue));
        tags.put("rTRC", curve(gamma));
        tags.put("gTRC", curve(gamma));
        tags.put("bTRC", curve(gamma));
        return profile("RGB ", tags);
    }

    private static byte[] profile(String space, Map<String, byte[]> tags) {
        int start = 128 + 4 + 12 * tags.size();
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0, size).putInt(8, 0x02100000);
        out.position(12);
        out.put(ascii("mntr" + space + "XYZ "));
        out.position(36);
        out.put(ascii("acsp"));
        out.position(68);
        for (double part : WHITE) {
            out.putInt((int) Math.round(part * 65536));
        }
        out.position(128);
        out.putInt(tags.size());
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(out::put);
        return out.array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            out.putInt((int) Math.round(value * 65536));
        }
        return out.array();
    }

    private static byte[] curve(double gamma) {
        return ByteBuffer.allocate(16)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(1)
                .putShort((short) Math.round(gamma * 256))
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Puts a profile into a JPEG, in parts of a few bytes if need be. */
    static byte[] inJpeg(byte[] jpeg, byte[] profile, int part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int parts = (profile.length + part - 1) / part;
        for (int i = 0; i < parts; i++) {
            int length = Math.min(part, profile.length - i * part);
            ByteBuffer segment = ByteBuffer.allocate(4 + 14 + length);
            segment.putShort((short) 0xFFE2).putShort((short) (2 + 14 + length));
            segment.put(ascii("ICC_PROFILE\0")).put((byte) (i + 1)).put((byte) parts);
            segment.put(profile, i * part, length);
            out.writeBytes(segment.array());
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
