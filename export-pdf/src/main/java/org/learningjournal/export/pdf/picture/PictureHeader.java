package org.learningjournal.export.pdf.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/** What the first bytes of a file say it is, read before anything is decoded. */
record PictureHeader(Kind kind, int width, int height, int components) {

    enum Kind {
        JPEG,
        PNG
    }

    private static final Map<String, Kind> MEDIA_TYPES = Map.of(
            "image/jpeg", Kind.JPEG,
            "image/jpg", Kind.JPEG,
            "image/pjpeg", Kind.JPEG,
            "image/png", Kind.PNG,
            "image/x-png", Kind.PNG);
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_IHDR = 0x49484452;
    private static final int JPEG_START = 0xFFD8;
    private static final int SCAN_START = 0xDA;

    static PictureHeader read(InputStream stream, String mediaType) throws IOException {
        Kind declared = MEDIA_TYPES.get(bare(mediaType));
        if (declared == null) {
            throw new MissingPictureException(Gap.NO_DECODER);
        }
        DataInputStream in = new DataInputStream(stream);
        int start = in.readUnsignedShort();
        Kind kind = start == JPEG_START ? Kind.JPEG : Kind.PNG;
        if (kind != declared || (kind == Kind.PNG && start != PNG_SIGNATURE >>> 48)) {
            throw new MissingPictureException(Gap.NOT_ITS_TYPE);
        }
        return kind == Kind.JPEG ? jpeg(in) : png(in);
    }

    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    long pixels() {
        return (long) width * height;
    }

    private static PictureHeader png(DataInputStream in) throws IOException {
        long rest = ((long) in.readUnsignedShort() << 32) | (in.readInt() & 0xFFFFFFFFL);
        if (rest != (PNG_SIGNATURE & 0xFFFFFFFFFFFFL)) {
            throw new MissingPictureException(Gap.NOT_ITS_TYPE);
        }
        in.readInt();
        if (in.readInt() != PNG_IHDR) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        return checked(new PictureHeader(Kind.PNG, in.readInt(), in.readInt(), 3));
    }

    private static PictureHeader jpeg(DataInputStream in) throws IOException {
        while (true) {
            int marker = nextMarker(in);
            if (marker == SCAN_START) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            if (hasNoLength(marker)) {
                continue;
            }
            int length = in.readUnsignedShort();
            if (isFrame(marker)) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                return checked(new PictureHeader(Kind.JPEG, width, height, in.readUnsignedByte()));
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() != 0xFF) {
            // stray bytes before a marker are tolerated, as decoders do
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean hasNoLength(int marker) {
        return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static PictureHeader checked(PictureHeader header) throws IOException {
        if (header.width <= 0 || header.height <= 0) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        return header;
    }
}
