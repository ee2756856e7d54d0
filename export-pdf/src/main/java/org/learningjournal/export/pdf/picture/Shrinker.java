package org.learningjournal.export.pdf.picture;

import java.util.Arrays;

/** Makes an image smaller by the mean of the area that each new pixel covers, row by row. */
final class Shrinker {

    private static final int UP_AND_DOWN = 10;
    private static final int ACROSS = 12;
    private static final int BITS = UP_AND_DOWN + ACROSS;

    private final PixelRows source;
    private final Pixels target;
    private final Shares columns;
    private final byte[] row;
    private final int[] sums;
    private int inRow = -1;

    private Shrinker(PixelRows source, int width, int height) {
        this.source = source;
        this.target = Pixels.blank(width, height, source.channels());
        this.columns = new Shares(source.width(), width, 1 << ACROSS);
        this.row = new byte[source.width() * source.channels()];
        this.sums = new int[row.length];
    }

    /** Neither side of the new image may be larger than the old one's. */
    static Pixels shrink(PixelRows source, int width, int height) {
        Shrinker shrinker = new Shrinker(source, width, height);
        if (width == source.width() && height == source.height()) {
            shrinker.copy();
        } else {
            shrinker.run();
        }
        return shrinker.target;
    }

    private void copy() {
        for (int y = 0; y < target.height(); y++) {
            source.read(y, row);
            System.arraycopy(row, 0, target.bytes(), y * row.length, row.length);
        }
    }

    private void run() {
        Shares rows = new Shares(source.height(), target.height(), 1 << UP_AND_DOWN);
        for (int y = 0; y < target.height(); y++) {
            Arrays.fill(sums, 0);
            int[] weights = rows.weights(y);
            for (int i = 0; i < weights.length; i++) {
                read(rows.first(y) + i);
                add(weights[i]);
            }
            if (target.channels() == 1) {
                finishGrey(y);
            } else {
                finish(y);
            }
        }
    }

    /** One old row may belong to two new ones. */
    private void read(int y) {
        if (y != inRow) {
            source.read(y, row);
            inRow = y;
        }
    }

    private void add(int weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (row[i] & 0xFF) * weight;
        }
    }

    private void finish(int y) {
        byte[] out = target.bytes();
        int at = y * target.width() * 3;
        for (int x = 0; x < target.width(); x++) {
            int red = 0;
            int green = 0;
            int blue = 0;
            int from = columns.first(x) * 3;
            for (int weight : columns.weights(x)) {
                red += sums[from] * weight;
                green += sums[from + 1] * weight;
                blue += sums[from + 2] * weight;
                from += 3;
            }
            out[at++] = level(red);
            out[at++] = level(green);
            out[at++] = level(blue);
        }
    }

    private void finishGrey(int y) {
        int at = y * target.width();
        for (int x = 0; x < target.width(); x++) {
            int grey = 0;
            int from = columns.first(x);
            for (int weight : columns.weights(x)) {
                grey += sums[from++] * weight;
            }
            target.bytes()[at++] = level(grey);
        }
    }

    private static byte level(int sum) {
        return (byte) ((sum + (1 << (BITS - 1))) >> BITS);
    }
}
