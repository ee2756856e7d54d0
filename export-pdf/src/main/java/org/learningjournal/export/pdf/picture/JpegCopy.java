package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Copies the coded pixels of a JPEG as they are and nothing else of it. Without decoding it makes sure that the picture is
 * whole: of a sequential one every block, of a progressive one every first coefficient and that no scan is missing.
 */
final class JpegCopy {

    static final int MOST_SCANS = 100;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final JpegHead head;
    private final byte[] data;
    private final JpegTables tables = new JpegTables();
    private final JpegProgress progress;
    private final ByteArrayOutputStream out;
    private int restartInterval;
    private int kept;

    private JpegCopy(JpegHead head, byte[] data) {
        this.head = head;
        this.data = data;
        this.progress = new JpegProgress(head.frame());
        this.restartInterval = head.restartInterval();
        this.out = new ByteArrayOutputStream(data.length + 2048);
    }

    /**
     * Returns the picture without metadata; empty if only a decoder can say whether it is sound.
     *
     * @param data what follows the head
     */
    static Optional<byte[]> of(JpegHead head, byte[] data) {
        JpegCopy copy = new JpegCopy(head, data);
        byte[] start = head.forPage();
        copy.out.writeBytes(start);
        return copy.tables.takeAll(start) && copy.run() ? Optional.of(copy.out.toByteArray()) : Optional.empty();
    }

    private boolean run() {
        byte[] header = head.scan();
        int at = 0;
        for (int scans = 0; scans < MOST_SCANS; scans++) {
            at = afterScan(header, at);
            while (at >= 0 && marker(at) != JpegHead.SOS) {
                if (marker(at) == JpegHead.EOI) {
                    out.write(data, kept, at + 2 - kept);
                    return progress.isWhole()
                            && head.frame().channels().stream()
                                    .allMatch(channel -> tables.hasQuantiser(channel.quantiser()));
                }
                at = afterSegment(at);
            }
            if (at < 0 || end(at) > data.length) {
                return false;
            }
            header = Arrays.copyOfRange(data, at + 4, end(at));
            at = end(at);
        }
        return false;
    }

    /** Returns where the marker behind a scan is, or -1 if the scan is not as it must be. */
    private int afterScan(byte[] header, int at) {
        Optional<JpegScan> scan = JpegScan.read(head.frame(), header);
        if (scan.isEmpty()) {
            return -1;
        }
        if (!progress.take(scan.get())) {
            return -1;
        }
        boolean progressive = head.frame().isProgressive();
        if (progressive && !scan.get().isFirstOfProgressive()) {
            return scan.get().hasTables(tables) ? nextMarker(at) : -1;
        }
        ScanWalk walk = new ScanWalk(data, at);
        return scan.get().isPassedBy(walk, tables, restartInterval, !progressive) ? nextMarker(walk.at()) : -1;
    }

    private int nextMarker(int from) {
        for (int at = from; at + 1 < data.length; at++) {
            if (data[at] == (byte) 0xFF) {
                int marker = marker(at);
                if (marker != 0 && marker != 0xFF && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Keeps a table, leaves metadata out; returns where the next marker is, or -1. */
    private int afterSegment(int at) {
        int end = end(at);
        int marker = marker(at);
        if (end > data.length - 2 || end < at + 4 || data[end] != (byte) 0xFF) {
            return -1;
        }
        if (JpegHead.isTable(marker)) {
            if (!tables.take(marker, data, at + 4, end)) {
                return -1;
            }
            if (marker == JpegHead.DRI) {
                restartInterval = ((data[at + 4] & 0xFF) << 8) | (data[at + 5] & 0xFF);
            }
            return end;
        }
        if (!JpegHead.isMetadata(marker)) {
            return -1;
        }
        out.write(data, kept, at - kept);
        kept = end;
        return end;
    }

    private int marker(int at) {
        return data[at + 1] & 0xFF;
    }

    private int end(int at) {
        return at + 3 < data.length
                ? at + 2 + (((data[at + 2] & 0xFF) << 8) | (data[at + 3] & 0xFF))
                : Integer.MAX_VALUE;
    }
}
