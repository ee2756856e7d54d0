package org.learningjournal.export.pdf.picture;

/** Which of a row of old pixels make up each of a row of fewer new ones, and with which weight. */
final class Shares {

    private final int[] first;
    private final int[][] weights;

    /**
     * Weighs by the part of each old pixel that a new one covers.
     *
     * @param unit what the weights of one new pixel add up to
     */
    Shares(int from, int to, int unit) {
        first = new int[to];
        weights = new int[to][];
        double scale = (double) from / to;
        for (int i = 0; i < to; i++) {
            double start = i * scale;
            double end = i == to - 1 ? from : (i + 1) * scale;
            first[i] = (int) start;
            int last = Math.min(from, (int) Math.ceil(end - 1e-9));
            weights[i] = new int[Math.max(1, last - first[i])];
            int left = unit;
            for (int j = 0; j < weights[i].length - 1; j++) {
                double covered = Math.min(end, first[i] + j + 1.0) - Math.max(start, first[i] + j);
                weights[i][j] = (int) Math.round(covered / scale * unit);
                left -= weights[i][j];
            }
            weights[i][weights[i].length - 1] = left;
        }
    }

    int first(int target) {
        return first[target];
    }

    int[] weights(int target) {
        return weights[target];
    }
}
