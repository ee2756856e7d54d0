package org.learningjournal.export.pdf.picture;

import java.util.Optional;

/** One Huffman table of a JPEG, made for passing over codes rather than for decoding them. */
final class HuffmanTable {

    static final int LOOK_AHEAD = 12;
    private static final int LOWER = (1 << LOOK_AHEAD) - 1;
    private static final int LONGEST = 16;
    private static final int ZEROS = 0xF0;

    /** Of one code, by the next bits: its length in the upper half, its symbol in the lower byte; 0 for a longer code. */
    private final int[] single = new int[1 << LOOK_AHEAD];

    /** Of as many whole codes with their values as the next bits hold, see {@link #many}. */
    private final int[] many = new int[1 << LOOK_AHEAD];

    private final int[] firstCode = new int[LONGEST + 1];
    private final int[] firstSymbol = new int[LONGEST + 1];
    private final int[] counts = new int[LONGEST + 1];
    private final byte[] symbols;

    private HuffmanTable(byte[] body, int at, int total) {
        symbols = new byte[total];
        System.arraycopy(body, at + LONGEST, symbols, 0, total);
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= LONGEST; length++) {
            counts[length] = body[at + length - 1] & 0xFF;
            firstCode[length] = code;
            firstSymbol[length] = symbol;
            for (int i = 0; i < counts[length] && length <= LOOK_AHEAD; i++) {
                int shift = LOOK_AHEAD - length;
                int entry = (length << 16) | (symbols[symbol + i] & 0xFF);
                for (int rest = 0; rest < 1 << shift; rest++) {
                    single[(((code + i) << shift) | rest) & LOWER] = entry;
                }
            }
            symbol += counts[length];
            code = (code + counts[length]) << 1;
        }
        combine();
    }

    /** Reads a table whose 16 counts begin at {@code at}; empty if it is none. */
    static Optional<HuffmanTable> read(byte[] body, int at) {
        int total = 0;
        long room = 1;
        for (int length = 0; length < LONGEST && at + length < body.length; length++) {
            int count = body[at + length] & 0xFF;
            total += count;
            room = (room << 1) - count;
            if (room < 0) {
                return Optional.empty();
            }
        }
        boolean fits = total > 0 && total <= 256 && at + LONGEST + total <= body.length;
        return fits ? Optional.of(new HuffmanTable(body, at, total)) : Optional.empty();
    }

    /** Whether a decoder takes it for first coefficients. */
    boolean isForFirst() {
        for (byte symbol : symbols) {
            if ((symbol & 0xF0) != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes of its segment it takes. */
    int size() {
        return LONGEST + symbols.length;
    }

    private void combine() {
        for (int bits = 0; bits < many.length; bits++) {
            int used = 0;
            int advance = 0;
            boolean ended = false;
            while (!ended) {
                int entry = single[(bits << used) & LOWER];
                int symbol = entry & 0xFF;
                int length = (entry >> 16) + (symbol & 15);
                if (entry == 0 || used + length > LOOK_AHEAD) {
                    break;
                }
                used += length;
                ended = isEnd(symbol);
                advance += ended ? 0 : advance(symbol);
            }
            many[bits] = used << 16 | Math.min(advance, 64) << 1 | (ended ? 1 : 0);
        }
    }

    private static boolean isEnd(int symbol) {
        return (symbol & 15) == 0 && symbol != ZEROS;
    }

    /** How many coefficients a symbol stands for. */
    private static int advance(int symbol) {
        return (symbol >> 4) + 1;
    }

    /**
     * Returns what the next {@link #LOOK_AHEAD} bits hold in whole codes: their bits above 16, their coefficients above 1, and
     * in the lowest bit whether the block ends with them. Nothing if there is no whole code.
     */
    int many(int bits) {
        return many[bits & LOWER];
    }

    /** Returns the length of the next code above 16 and its symbol below; 0 if there is no such code. */
    int next(int sixteenBits) {
        int entry = single[sixteenBits >> (LONGEST - LOOK_AHEAD)];
        if (entry != 0) {
            return entry;
        }
        for (int length = LOOK_AHEAD + 1; length <= LONGEST; length++) {
            int nth = (sixteenBits >> (LONGEST - length)) - firstCode[length];
            if (nth >= 0 && nth < counts[length]) {
                return (length << 16) | (symbols[firstSymbol[length] + nth] & 0xFF);
            }
        }
        return 0;
    }

    /** How many bits of value follow a code. */
    static int valueBits(int entry) {
        return entry & 15;
    }

    static boolean endsBlock(int entry) {
        return isEnd(entry & 0xFF);
    }

    static int coefficients(int entry) {
        return advance(entry & 0xFF);
    }
}
