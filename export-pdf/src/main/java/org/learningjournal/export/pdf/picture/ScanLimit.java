package org.learningjournal.export.pdf.picture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The coded pixels of a JPEG on their way to a decoder, which goes over the whole picture once for each scan: more of them
 * than any program makes are the end.
 */
final class ScanLimit extends FilterInputStream {

    private int scans;
    private boolean marked;

    ScanLimit(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        look(value);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        for (int i = from; i < from + count; i++) {
            if (marked || bytes[i] == (byte) 0xFF) {
                look(bytes[i] & 0xFF);
            }
        }
        return count;
    }

    private void look(int value) throws IOException {
        if (marked && value == JpegHead.SOS && ++scans > JpegCopy.MOST_SCANS) {
            throw new MissingPictureException(Gap.TOO_SLOW);
        }
        marked = value == 0xFF;
    }
}
