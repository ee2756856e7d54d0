package org.learningjournal.export.pdf.picture;

import java.util.Optional;

/** The tables in force at one place of a JPEG: Huffman tables, four for each class, and which quantisers there are. */
final class JpegTables {

    private static final int QUANTISER = 64;

    private final HuffmanTable[][] tables = new HuffmanTable[2][4];
    private final boolean[] quantisers = new boolean[4];

    /** Takes up the tables of a head, marker by marker; returns whether all of them are sound. */
    boolean takeAll(byte[] head) {
        int at = 2;
        while (at + 4 <= head.length) {
            int end = at + 2 + (((head[at + 2] & 0xFF) << 8) | (head[at + 3] & 0xFF));
            if (!take(head[at + 1] & 0xFF, head, at + 4, end)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Takes up one segment; returns whether it is sound. */
    boolean take(int marker, byte[] bytes, int from, int end) {
        return switch (marker) {
            case JpegHead.DHT -> takeHuffman(bytes, from, end);
            case JpegHead.DQT -> takeQuantisers(bytes, from, end);
            case JpegHead.DRI -> end - from == 2;
            default -> true;
        };
    }

    private boolean takeHuffman(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            int name = bytes[at] & 0xFF;
            Optional<HuffmanTable> table = HuffmanTable.read(bytes, at + 1);
            if (name >> 4 > 1 || (name & 15) > 3 || table.isEmpty()) {
                return false;
            }
            tables[name >> 4][name & 15] = table.get();
            at += 1 + table.get().size();
        }
        return at == end;
    }

    private boolean takeQuantisers(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            int name = bytes[at] & 0xFF;
            if (name >> 4 > 1 || (name & 15) > 3) {
                return false;
            }
            quantisers[name & 15] = true;
            at += 1 + QUANTISER * (1 + (name >> 4));
        }
        return at == end;
    }

    Optional<HuffmanTable> first(int number) {
        return Optional.ofNullable(tables[0][number & 3]).filter(HuffmanTable::isForFirst);
    }

    Optional<HuffmanTable> rest(int number) {
        return Optional.ofNullable(tables[1][number & 3]);
    }

    boolean hasQuantiser(int number) {
        return number < quantisers.length && quantisers[number];
    }
}
