package org.learningjournal.export.pdf.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The header of one scan: which channels it brings, and how many units of blocks they come in. */
final class JpegScan {

    private static final int LAST_COEFFICIENT = 63;
    private static final int MOST_BLOCKS = 10;

    private final JpegFrame frame;
    private final byte[] body;
    private final List<JpegFrame.Channel> channels = new ArrayList<>();

    private JpegScan(JpegFrame frame, byte[] body) {
        this.frame = frame;
        this.body = body;
    }

    /** Reads the body of a scan's header; empty if it does not belong to the frame. */
    static Optional<JpegScan> read(JpegFrame frame, byte[] body) {
        JpegScan scan = new JpegScan(frame, body);
        int channels = body.length == 0 ? 0 : body[0];
        if (channels < 1 || channels > 4 || body.length != 4 + 2 * channels) {
            return Optional.empty();
        }
        for (int i = 0; i < channels; i++) {
            int id = body[1 + 2 * i] & 0xFF;
            frame.channels().stream().filter(c -> c.id() == id).findFirst().ifPresent(scan.channels::add);
        }
        boolean sound = scan.channels.size() == channels
                && scan.channels.stream().distinct().count() == channels
                && scan.channels.stream()
                        .allMatch(c -> c.across() >= 1 && c.down() >= 1 && c.across() <= 4 && c.down() <= 4)
                && (channels == 1 || scan.blocks() <= MOST_BLOCKS);
        return sound ? Optional.of(scan) : Optional.empty();
    }

    List<JpegFrame.Channel> channels() {
        return channels;
    }

    /** Whether it has every coefficient whole, as all scans of a sequential picture do. */
    boolean isSequential() {
        return first() == 0 && last() == LAST_COEFFICIENT && bitsBefore() == 0 && bitsLeft() == 0;
    }

    /** Whether it begins a progressive picture: first coefficients only, and for the first time. */
    boolean isFirstOfProgressive() {
        return last() == 0 && bitsBefore() == 0;
    }

    /** The first coefficient that it has. */
    int first() {
        return body[body.length - 3] & 0xFF;
    }

    int last() {
        return body[body.length - 2] & 0xFF;
    }

    /** How many bits of each coefficient were missing before it; 0 where it is the first. */
    int bitsBefore() {
        return body[body.length - 1] >> 4 & 15;
    }

    /** How many are missing after it. */
    int bitsLeft() {
        return body[body.length - 1] & 15;
    }

    /** Whether the tables of its channels are there, for scans that are not walked over. */
    boolean hasTables(JpegTables tables) {
        return last() == 0 || tables.rest(body[2] & 15).isPresent();
    }

    private int blocks() {
        return channels.size() == 1
                ? 1
                : channels.stream().mapToInt(c -> c.across() * c.down()).sum();
    }

    long units() {
        int across = frame.mostAcross();
        int down = frame.mostDown();
        if (channels.size() > 1) {
            return up(frame.width(), 8L * across) * up(frame.height(), 8L * down);
        }
        JpegFrame.Channel only = channels.get(0);
        return up(up((long) frame.width() * only.across(), across), 8)
                * up(up((long) frame.height() * only.down(), down), 8);
    }

    private static long up(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    /** Walks over the scan; returns whether it is exactly as large as the frame says. */
    boolean isPassedBy(ScanWalk walk, JpegTables tables, int restartInterval, boolean withRest) {
        HuffmanTable[] first = new HuffmanTable[blocks()];
        HuffmanTable[] rest = new HuffmanTable[withRest ? first.length : 0];
        int block = 0;
        for (int i = 0; i < channels.size(); i++) {
            int numbers = body[2 + 2 * i] & 0xFF;
            Optional<HuffmanTable> one = tables.first(numbers >> 4);
            Optional<HuffmanTable> other = tables.rest(numbers & 15);
            if (one.isEmpty() || (withRest && other.isEmpty())) {
                return false;
            }
            int end = channels.size() == 1
                    ? 1
                    : block + channels.get(i).across() * channels.get(i).down();
            Arrays.fill(first, block, end, one.get());
            if (withRest) {
                Arrays.fill(rest, block, end, other.get());
            }
            block = end;
        }
        return walk.pass(units(), restartInterval, first, rest);
    }
}
