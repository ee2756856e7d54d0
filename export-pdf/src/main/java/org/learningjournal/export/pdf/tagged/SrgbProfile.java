package org.learningjournal.export.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An ICC profile (version 2.1, three primaries and a curve) for sRGB, computed from the figures of IEC 61966-2-1. The JDK's
 * own differs from release to release, and a bundled file would need a licence.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(String signature, byte[] data) {}

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[] curve = curve();
        List<Entry> entries = List.of(
                new Entry("desc", description("sRGB")),
                new Entry("cprt", text("No copyright: computed from the published figures of sRGB")),
                new Entry("wtpt", xyz(WHITE[0], WHITE[1], WHITE[2])),
                new Entry("rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)),
                new Entry("gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
                new Entry("bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)),
                new Entry("rTRC", curve),
                new Entry("gTRC", curve),
                new Entry("bTRC", curve));
        return write(out -> {
            int size = HEADER
                    + 4
                    + 12 * entries.size()
                    + entries.stream().mapToInt(e -> e.data.length).sum()
                    - 2 * curve.length;
            header(out, size);
            table(out, entries);
            for (Entry entry : entries.subList(0, entries.size() - 2)) {
                out.write(entry.data);
            }
        });
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (double part : WHITE) {
            out.writeInt(fixed(part));
        }
        out.write(new byte[48]);
    }

    /** The three curves share one copy of the data. */
    private static void table(DataOutputStream out, List<Entry> entries) throws IOException {
        out.writeInt(entries.size());
        int offset = HEADER + 4 + 12 * entries.size();
        int next = offset;
        for (Entry entry : entries) {
            boolean repeated = entry.signature.equals("gTRC") || entry.signature.equals("bTRC");
            offset = repeated ? offset : next;
            out.writeBytes(entry.signature);
            out.writeInt(offset);
            out.writeInt(entry.data.length);
            next = offset + entry.data.length;
        }
    }

    private static byte[] curve() {
        return write(out -> {
            out.writeBytes("curv");
            out.writeInt(0);
            out.writeInt(CURVE_POINTS);
            for (int i = 0; i < CURVE_POINTS; i++) {
                double level = i / (double) (CURVE_POINTS - 1);
                double light = level <= 0.04045 ? level / 12.92 : StrictMath.pow((level + 0.055) / 1.055, 2.4);
                out.writeShort((int) Math.round(light * 0xFFFF));
            }
        });
    }

    private static byte[] xyz(double x, double y, double z) {
        return write(out -> {
            out.writeBytes("XYZ ");
            out.writeInt(0);
            out.writeInt(fixed(x));
            out.writeInt(fixed(y));
            out.writeInt(fixed(z));
        });
    }

    private static byte[] text(String text) {
        return write(out -> {
            out.writeBytes("text");
            out.writeInt(0);
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.writeByte(0);
        });
    }

    private static byte[] description(String text) {
        return write(out -> {
            out.writeBytes("desc");
            out.writeInt(0);
            out.writeInt(text.length() + 1);
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.writeByte(0);
            out.write(new byte[4 + 4 + 2 + 1 + 67]);
        });
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Pads to four bytes, as every part of a profile is. */
    private static byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (bytes.size() % 4 != 0) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }
}
