package org.learningjournal.export.pdf.picture;

/** Which of a row of old pixels make up each of a row of fewer new ones, and with which weight. */
final class Shares {

    private final int[] first;
    /** Where the weights of a new pixel begin; those of the next follow. */
    private final int[] starts;

    private final int[] weights;

    /**
     * Weighs by the part of each old pixel that a new one covers.
     *
     * @param unit what the weights of one new pixel add up to
     */
    Shares(int from, int to, int unit) {
        first = new int[to];
        starts = new int[to + 1];
        weights = new int[from + 2 * to];
        double scale = (double) from / to;
        for (int i = 0; i < to; i++) {
            double start = i * scale;
            double end = i == to - 1 ? from : (i + 1) * scale;
            first[i] = (int) start;
            int last = Math.min(from, (int) Math.ceil(end - 1e-9));
            int at = starts[i];
            int left = unit;
            for (int pixel = first[i]; pixel < last - 1; pixel++) {
                double covered = Math.min(end, pixel + 1.0) - Math.max(start, pixel);
                weights[at] = (int) Math.round(covered / scale * unit);
                left -= weights[at++];
            }
            weights[at++] = left;
            starts[i + 1] = at;
        }
    }

    /** The first of the old pixels. */
    int first(int target) {
        return first[target];
    }

    /** How many old pixels there are, side by side. */
    int count(int target) {
        return starts[target + 1] - starts[target];
    }

    /** The weight of the first, the second and so on. */
    int weight(int target, int number) {
        return weights[starts[target] + number];
    }

    /** Adds up what each new pixel covers, for pixels of one channel or three. */
    void addUp(int[] old, int channels, int[] sums) {
        if (channels == 1) {
            addUpGrey(old, sums);
        } else {
            addUpColours(old, sums);
        }
    }

    private void addUpGrey(int[] old, int[] sums) {
        int share = 0;
        for (int i = 0; i < first.length; i++) {
            int from = first[i];
            int sum = 0;
            for (int end = starts[i + 1]; share < end; share++) {
                sum += old[from++] * weights[share];
            }
            sums[i] = sum;
        }
    }

    private void addUpColours(int[] old, int[] sums) {
        int share = 0;
        for (int i = 0; i < first.length; i++) {
            int from = 3 * first[i];
            int one = 0;
            int two = 0;
            int three = 0;
            for (int end = starts[i + 1]; share < end; share++) {
                int weight = weights[share];
                one += old[from] * weight;
                two += old[from + 1] * weight;
                three += old[from + 2] * weight;
                from += 3;
            }
            sums[3 * i] = one;
            sums[3 * i + 1] = two;
            sums[3 * i + 2] = three;
        }
    }
}
