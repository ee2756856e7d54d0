package org.learningjournal.export.pdf.picture;

import java.util.Optional;

/** The Huffman tables in force at one place of a JPEG, four for each class. */
final class JpegTables {

    private final HuffmanTable[][] tables = new HuffmanTable[2][4];

    /** Takes up the tables of a head, marker by marker; returns whether all of them are sound. */
    boolean takeAll(byte[] head) {
        int at = 2;
        while (at + 4 <= head.length) {
            int length = (head[at + 2] & 0xFF) << 8 | head[at + 3] & 0xFF;
            if ((head[at + 1] & 0xFF) == JpegHead.DHT && !take(head, at + 4, at + 2 + length)) {
                return false;
            }
            at += 2 + length;
        }
        return true;
    }

    /** Takes up one segment of tables. */
    boolean take(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int name = bytes[at] & 0xFF;
            Optional<HuffmanTable> table = HuffmanTable.read(bytes, at + 1);
            if (name >> 4 > 1 || (name & 15) > 3 || table.isEmpty()) {
                return false;
            }
            tables[name >> 4][name & 15] = table.get();
            at += 1 + table.get().size();
        }
        return at == to;
    }

    Optional<HuffmanTable> first(int number) {
        return Optional.ofNullable(tables[0][number & 3]);
    }

    Optional<HuffmanTable> rest(int number) {
        return Optional.ofNullable(tables[1][number & 3]);
    }
}
