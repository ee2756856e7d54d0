package org.learningjournal.export.pdf;

import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds how far to the left the text of a page's body reaches. */
final class LeftEdge extends PDFTextStripper {

    private static final float FOOT = 740;

    private float left = Float.MAX_VALUE;

    float left() {
        return left;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (position.getYDirAdj() < FOOT && !position.getUnicode().isBlank()) {
                left = Math.min(left, position.getXDirAdj());
            }
        }
    }
}
