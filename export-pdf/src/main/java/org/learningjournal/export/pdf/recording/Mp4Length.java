package org.learningjournal.export.pdf.recording;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds the header of an MP4 film among its boxes. */
final class Mp4Length {

    private static final int FILE_TYPE = 0x66747970;
    private static final int FILM = 0x6D6F6F76;
    private static final int FILM_HEADER = 0x6D766864;
    private static final int SHORT = 8;
    private static final int LONG = 16;
    private static final int MOST_BOXES = 100_000;

    private Mp4Length() {}

    static Optional<Double> seconds(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        for (int box = 0; box < MOST_BOXES; box++) {
            long length = Integer.toUnsignedLong(in.readInt());
            int type = in.readInt();
            if (box == 0 && type != FILE_TYPE) {
                return Optional.empty();
            }
            int header = length == 1 ? LONG : SHORT;
            long body = (length == 1 ? in.readLong() : length) - header;
            if (type == FILM_HEADER) {
                return header(in);
            }
            // a film's header is inside the film, so that is entered; all others are passed over
            if (type != FILM) {
                if (body < 0) {
                    return Optional.empty();
                }
                in.skipNBytes(body);
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> header(DataInputStream in) throws IOException {
        boolean wide = in.readUnsignedByte() == 1;
        in.skipNBytes(wide ? 3 + 16 : 3 + 8);
        long ticksASecond = Integer.toUnsignedLong(in.readInt());
        long ticks = wide ? in.readLong() : Integer.toUnsignedLong(in.readInt());
        boolean said = ticksASecond > 0 && ticks > 0 && (wide || ticks < 0xFFFFFFFFL);
        return said ? Optional.of((double) ticks / ticksASecond) : Optional.empty();
    }
}
