package org.learningjournal.export.pdf.tagged;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes shapes as path operators. */
final class PdfPath {

    private PdfPath() {}

    static void append(StringBuilder content, Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> write(content, "m", at, 2);
                case PathIterator.SEG_LINETO -> write(content, "l", at, 2);
                case PathIterator.SEG_QUADTO -> write(content, "c", cubic(x, y, at), 6);
                case PathIterator.SEG_CUBICTO -> write(content, "c", at, 6);
                default -> content.append("h\n");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = at[end];
                y = at[end + 1];
            }
        }
    }

    /** PDF knows cubic curves only. */
    private static double[] cubic(double x, double y, double[] at) {
        return new double[] {
            x + (at[0] - x) * 2 / 3,
            y + (at[1] - y) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3,
            at[3] + (at[1] - at[3]) * 2 / 3,
            at[2],
            at[3]
        };
    }

    private static void write(StringBuilder content, String operator, double[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            content.append(PdfText.number(numbers[i])).append(' ');
        }
        content.append(operator).append('\n');
    }
}
