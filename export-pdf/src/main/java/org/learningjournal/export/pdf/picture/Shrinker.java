package org.learningjournal.export.pdf.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Makes an image smaller by the mean of the area each new pixel covers. It works through the source in bands, so that
 * colours are converted and transparency is laid on white without a second full-size image.
 */
final class Shrinker {

    private static final int BAND = 64;

    private final BufferedImage source;
    private final int width;
    private final int height;
    private final double[] sums;
    private final int[] pixels;
    private final int[] columns;
    private final double[] firstShares;
    private final double[] secondShares;

    private Shrinker(BufferedImage source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
        this.sums = new double[width * 3];
        this.pixels = new int[width * height];
        this.columns = new int[source.getWidth()];
        this.firstShares = new double[columns.length];
        this.secondShares = new double[columns.length];
        shareColumns();
    }

    /** Finds, once for all rows, the one or two target columns that each source column touches. */
    private void shareColumns() {
        double scale = (double) width / columns.length;
        for (int x = 0; x < columns.length; x++) {
            double to = Math.min(width, (x + 1) * scale);
            int target = (int) (x * scale);
            double edge = Math.min(to, target + 1.0);
            columns[x] = target * 3;
            firstShares[x] = edge - x * scale;
            secondShares[x] = target + 1 < width ? to - edge : 0;
        }
    }

    /** Returns {@code width} x {@code height} sRGB pixels, row by row; neither side is larger than the source's. */
    static int[] shrink(BufferedImage source, int width, int height) {
        Shrinker shrinker = new Shrinker(source, width, height);
        shrinker.run();
        return shrinker.pixels;
    }

    private void run() {
        BufferedImage band = new BufferedImage(source.getWidth(), BAND, BufferedImage.TYPE_INT_RGB);
        int[] row = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        for (int top = 0; top < source.getHeight(); top += BAND) {
            draw(band, top);
            int rows = Math.min(BAND, source.getHeight() - top);
            for (int y = 0; y < rows; y++) {
                spread(row, y * source.getWidth(), top + y);
            }
        }
    }

    private void draw(BufferedImage band, int top) {
        Graphics2D graphics = band.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, band.getWidth(), BAND);
        graphics.drawImage(source, 0, -top, null);
        graphics.dispose();
    }

    /** Shares one source row among the one or two target rows that it touches. */
    private void spread(int[] row, int offset, int sourceY) {
        double scale = (double) height / source.getHeight();
        double from = sourceY * scale;
        double to = Math.min(height, (sourceY + 1) * scale);
        int target = (int) from;
        double edge = Math.min(to, target + 1.0);
        add(row, offset, edge - from);
        if (to >= target + 1.0 - 1e-9 || sourceY == source.getHeight() - 1) {
            finish(target);
            if (to > edge) {
                add(row, offset, to - edge);
            }
        }
    }

    private void add(int[] row, int offset, double weight) {
        for (int x = 0; x < columns.length; x++) {
            int rgb = row[offset + x];
            addTo(columns[x], rgb, firstShares[x] * weight);
            if (secondShares[x] > 0) {
                addTo(columns[x] + 3, rgb, secondShares[x] * weight);
            }
        }
    }

    private void addTo(int at, int rgb, double weight) {
        sums[at] += (rgb >> 16 & 0xFF) * weight;
        sums[at + 1] += (rgb >> 8 & 0xFF) * weight;
        sums[at + 2] += (rgb & 0xFF) * weight;
    }

    private void finish(int targetY) {
        if (targetY >= height) {
            return;
        }
        for (int x = 0; x < width; x++) {
            int at = x * 3;
            pixels[targetY * width + x] = level(sums[at]) << 16 | level(sums[at + 1]) << 8 | level(sums[at + 2]);
        }
        Arrays.fill(sums, 0);
    }

    private static int level(double sum) {
        return (int) Math.max(0, Math.min(255, Math.round(sum)));
    }
}
