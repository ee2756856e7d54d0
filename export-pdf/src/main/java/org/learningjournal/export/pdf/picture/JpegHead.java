package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG up to the header of its first scan, taken apart: what decoders need, and what the metadata says. The rest of the
 * metadata is passed over.
 */
final class JpegHead {

    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    private static final int SOI = 0xD8;
    static final int DHT = 0xC4;
    static final int DQT = 0xDB;
    static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int ADOBE_TRANSFORM = 11;
    private static final int MOST_TABLES = 1 << 20;
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private final ByteArrayOutputStream tables = new ByteArrayOutputStream();
    private final JpegProfile profile = new JpegProfile();
    private Optional<JpegFrame> frame = Optional.empty();
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean exifSeen;
    private boolean jfif;
    private boolean codes;
    private int adobeTransform = -1;
    private byte[] scan = new byte[0];

    private JpegHead() {}

    /** Reads up to and with the first scan's header; what follows in the source are coded pixels. */
    static JpegHead read(Source source) throws IOException {
        JpegHead head = new JpegHead();
        source.pass(2);
        int marker = marker(source);
        while (marker != SOS) {
            head.segment(marker, source);
            marker = marker(source);
        }
        head.scan = source.take(Math.max(0, source.u16() - 2));
        if (head.frame.isEmpty()) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        return head;
    }

    private static int marker(Source source) throws IOException {
        int before = 0;
        int at = source.u8();
        // stray bytes before a marker are tolerated, as decoders do
        while (before != 0xFF || at == 0xFF || at == 0) {
            before = at;
            at = source.u8();
        }
        return at;
    }

    private void segment(int marker, Source source) throws IOException {
        if (marker == EOI) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        if (marker <= 0x01 || (marker >= 0xD0 && marker <= SOI)) {
            return;
        }
        int length = source.u16() - 2;
        if (length < 0) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        if (isPassedOver(marker)) {
            source.pass(length);
        } else {
            look(marker, source.take(length));
        }
    }

    private static boolean isPassedOver(int marker) {
        return isMetadata(marker) && marker != APP0 && marker != EXIF && marker != PROFILE && marker != ADOBE;
    }

    static boolean isMetadata(int marker) {
        return marker == COMMENT || (marker >= APP0 && marker <= APP15);
    }

    private void look(int marker, byte[] body) throws IOException {
        switch (marker) {
            case APP0 -> jfif |= startsWith(body, "JFIF\0");
            case EXIF -> exif(body);
            case PROFILE -> profile.add(body);
            case ADOBE -> {
                if (startsWith(body, "Adobe") && body.length > ADOBE_TRANSFORM) {
                    adobeTransform = body[ADOBE_TRANSFORM] & 0xFF;
                }
            }
            default -> keep(marker, body);
        }
    }

    private void exif(byte[] body) {
        if (!exifSeen && startsWith(body, "Exif\0") && body.length > 6) {
            exifSeen = true;
            orientation = Exif.orientation(Arrays.copyOfRange(body, 6, body.length));
        }
    }

    private void keep(int marker, byte[] body) throws IOException {
        if (JpegFrame.begins(marker)) {
            if (frame.isPresent()) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            frame = Optional.of(JpegFrame.read(marker, body));
        }
        if (JpegFrame.begins(marker) || isTable(marker)) {
            append(tables, marker, body);
            codes |= marker == DHT;
        }
        if (tables.size() > MOST_TABLES) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
    }

    private static boolean startsWith(byte[] body, String name) {
        return body.length >= name.length()
                && name.equals(new String(body, 0, name.length(), StandardCharsets.ISO_8859_1));
    }

    static void append(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    static boolean isTable(int marker) {
        return marker == DHT || marker == DQT || marker == DRI;
    }

    JpegFrame frame() {
        return frame.orElseThrow();
    }

    Orientation orientation() {
        return orientation;
    }

    Optional<byte[]> profile() {
        return profile.bytes();
    }

    /** Whether it says how its pixels are coded; without that some decoders take the usual way for granted. */
    boolean definesCodes() {
        return codes;
    }

    /** The body of the first scan's header. */
    byte[] scan() {
        return scan;
    }

    /**
     * Whether a reader of PDF sees the colours that a decoder sees, once the JFIF marker is gone: those differ in what they
     * guess from the names of the channels.
     */
    boolean tellsItsColours() {
        if (frame().isGrey()) {
            return true;
        }
        boolean usualNames = frame().channels().equals(List.of(1, 2, 3));
        return adobeTransform < 0 ? usualNames : adobeTransform == 1 || (adobeTransform == 0 && !jfif);
    }

    /** The head of the same picture without metadata, for a decoder. */
    byte[] forDecoder() {
        return written(jfif, frame().isCmyk());
    }

    /** The head of the same picture without metadata, for a PDF. */
    byte[] forPage() {
        return written(false, false);
    }

    private byte[] written(boolean withJfif, boolean withProfile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(SOI);
        if (withJfif) {
            append(out, APP0, JFIF);
        }
        if (adobeTransform >= 0 && !frame().isGrey()) {
            append(out, ADOBE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) adobeTransform});
        }
        if (withProfile) {
            profile.parts().forEach(part -> append(out, PROFILE, part));
        }
        out.writeBytes(tables.toByteArray());
        append(out, SOS, scan);
        return out.toByteArray();
    }
}
