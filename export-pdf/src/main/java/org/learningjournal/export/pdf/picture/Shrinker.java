package org.learningjournal.export.pdf.picture;

import java.util.Arrays;

/** Makes an image smaller by the mean of the area that each new pixel covers, row by row. */
final class Shrinker {

    private static final int UP_AND_DOWN = 10;
    private static final int ACROSS = 12;
    private static final int BITS = UP_AND_DOWN + ACROSS;

    private final PixelRows source;
    private final Pixels target;
    private final int[] order;
    /** Of each column of the old image. */
    private final int[] down;
    /** Of each new pixel. */
    private final int[] across;

    private Shrinker(PixelRows source, int width, int height) {
        this.source = source;
        this.target = Pixels.blank(width, height, source.channels());
        this.order = source.order();
        this.down = new int[source.width() * source.channels()];
        this.across = new int[width * source.channels()];
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
        int channels = target.channels();
        for (int y = 0, at = 0; y < target.height(); y++) {
            byte[] row = source.row(y);
            int start = source.start(y);
            for (int pixel = start; pixel < start + down.length; pixel += channels) {
                for (int channel = 0; channel < channels; channel++) {
                    target.bytes()[at++] = row[pixel + order[channel]];
                }
            }
        }
    }

    private void run() {
        Shares rows = new Shares(source.height(), target.height(), 1 << UP_AND_DOWN);
        Shares columns = new Shares(source.width(), target.width(), 1 << ACROSS);
        for (int y = 0; y < target.height(); y++) {
            Arrays.fill(down, 0);
            for (int i = 0; i < rows.count(y); i++) {
                add(rows.first(y) + i, rows.weight(y, i));
            }
            columns.addUp(down, target.channels(), across);
            finish(y);
        }
    }

    private void add(int y, int weight) {
        byte[] row = source.row(y);
        int start = source.start(y);
        for (int i = 0; i < down.length; i++) {
            down[i] += (row[start + i] & 0xFF) * weight;
        }
    }

    private void finish(int y) {
        byte[] out = target.bytes();
        int at = y * across.length;
        if (target.channels() == 1) {
            for (int sum : across) {
                out[at++] = level(sum);
            }
            return;
        }
        int red = order[0];
        int green = order[1];
        int blue = order[2];
        for (int pixel = 0; pixel < across.length; pixel += 3) {
            out[at++] = level(across[pixel + red]);
            out[at++] = level(across[pixel + green]);
            out[at++] = level(across[pixel + blue]);
        }
    }

    private static byte level(int sum) {
        return (byte) ((sum + (1 << (BITS - 1))) >> BITS);
    }
}
