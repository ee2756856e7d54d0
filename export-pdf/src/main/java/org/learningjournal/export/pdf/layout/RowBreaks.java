package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Divides photos into rows that fill the column, in their order: of all divisions the one whose rows come nearest to the ideal
 * height. So two portraits stand side by side, three landscapes become one above two, and no row is left with a straggler.
 */
final class RowBreaks {

    private static final int MOST_IN_ROW = 8;
    /** Of divisions that are as good, the one with the larger photos first is taken. */
    private static final double EQUAL = 1e-6;

    private final float column;
    private final float gutter;
    private final float ideal;

    RowBreaks(float column, float gutter, float ideal) {
        this.column = column;
        this.gutter = gutter;
        this.ideal = ideal;
    }

    /** Returns how many photos stand in each row; an aspect is width by height. */
    List<Integer> counts(List<Float> aspects) {
        int photos = aspects.size();
        double[] least = new double[photos + 1];
        int[] lastRow = new int[photos + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        least[0] = 0;
        for (int end = 1; end <= photos; end++) {
            double sum = 0;
            for (int count = 1; count <= Math.min(end, MOST_IN_ROW); count++) {
                sum += aspects.get(end - count);
                double cost = least[end - count] + cost(sum, count);
                if (cost < least[end] + EQUAL) {
                    least[end] = cost;
                    lastRow[end] = count;
                }
            }
        }
        List<Integer> counts = new ArrayList<>();
        for (int end = photos; end > 0; end -= lastRow[end]) {
            counts.add(lastRow[end]);
        }
        Collections.reverse(counts);
        return counts;
    }

    /** Twice as high is as far from the ideal as half as high. */
    private double cost(double aspects, int count) {
        double height = (column - gutter * (count - 1)) / aspects;
        double off = Math.log(height / ideal);
        return off * off;
    }
}
