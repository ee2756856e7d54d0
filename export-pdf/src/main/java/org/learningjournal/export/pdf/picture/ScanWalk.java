package org.learningjournal.export.pdf.picture;

/**
 * Passes over the codes of one scan of a JPEG and counts its blocks: the proof, without decoding, that a scan is as large as
 * the frame says, no less and no more.
 */
final class ScanWalk {

    private static final int BLOCK = 64;
    private static final int MARK = 0xFF;

    private final byte[] data;
    private int at;
    private long bits;
    private int count;
    /** Bits that were made up behind the end of the data. */
    private int padding;

    private boolean atMarker;

    ScanWalk(byte[] data, int at) {
        this.data = data;
        this.at = at;
    }

    /** Where the walk stands: behind a scan, at the marker that follows. */
    int at() {
        return at;
    }

    /**
     * Passes over a scan.
     *
     * @param first the tables of each block of a unit for the block's first coefficient
     * @param rest the same for the others; empty if the scan has none
     * @return whether all units are there and nothing is left over
     */
    boolean pass(long units, int restartInterval, HuffmanTable[] first, HuffmanTable[] rest) {
        int restart = 0;
        long untilRestart = restartInterval == 0 ? Long.MAX_VALUE : restartInterval;
        for (long unit = 0; unit < units; unit++) {
            if (untilRestart == 0) {
                if (!isAtEnd() || !passRestart(restart)) {
                    return false;
                }
                restart = (restart + 1) & 7;
                untilRestart = restartInterval;
            }
            untilRestart--;
            for (int i = 0; i < first.length; i++) {
                if (!passFirst(first[i]) || (rest.length > 0 && !passRest(rest[i]))) {
                    return false;
                }
            }
            if (padding > count) {
                return false;
            }
        }
        return isAtEnd();
    }

    private boolean passFirst(HuffmanTable table) {
        int entry = table.next(sixteen());
        count -= (entry >> 16) + HuffmanTable.valueBits(entry);
        return entry != 0;
    }

    private boolean passRest(HuffmanTable table) {
        int next = 1;
        long window = bits;
        int ready = count;
        while (next < BLOCK) {
            if (ready < 32) {
                count = ready;
                fill();
                window = bits;
                ready = count;
            }
            int many = table.many((int) (window >>> (ready - HuffmanTable.LOOK_AHEAD)));
            int after = next + (many >> 1 & 0x7F);
            if (many != 0 && after < BLOCK) {
                ready -= many >> 16;
                next = (many & 1) == 0 ? after : BLOCK;
                continue;
            }
            int entry = table.next((int) (window >>> (ready - 16)) & 0xFFFF);
            if (entry == 0) {
                return false;
            }
            ready -= (entry >> 16) + HuffmanTable.valueBits(entry);
            next = HuffmanTable.endsBlock(entry) ? BLOCK : next + HuffmanTable.coefficients(entry);
        }
        count = ready;
        return next == BLOCK;
    }

    private int sixteen() {
        if (count < 32) {
            fill();
        }
        return (int) (bits >>> (count - 16)) & 0xFFFF;
    }

    private void fill() {
        long window = bits;
        int ready = count;
        int position = at;
        while (ready <= 48) {
            int next = atMarker || position >= data.length ? MARK : data[position] & 0xFF;
            if (next != MARK) {
                position++;
            } else if (!atMarker && position + 1 < data.length && data[position + 1] == 0) {
                position += 2;
            } else {
                atMarker = true;
                padding += 8;
                next = 0;
            }
            window = window << 8 | next;
            ready += 8;
        }
        bits = window;
        count = ready;
        at = position;
    }

    /** Whether every bit but those that fill up the last byte has been passed. */
    private boolean isAtEnd() {
        fill();
        int left = count - padding;
        return atMarker && left >= 0 && left < 8;
    }

    private boolean passRestart(int number) {
        boolean there = at + 1 < data.length && (data[at + 1] & 0xFF) == 0xD0 + number;
        at += 2;
        bits = 0;
        count = 0;
        padding = 0;
        atMarker = false;
        return there;
    }
}
