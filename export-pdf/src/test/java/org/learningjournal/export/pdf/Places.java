package org.learningjournal.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the photos and letters of a book of one page stand, in points from the page's lower left corner. */
final class Places extends PDFStreamEngine {

    /** A letter and its place. */
    private record Letter(String text, Rectangle2D place) {}

    private final List<Rectangle2D> photos = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    private Places() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
    }

    static Places of(Printing printing) {
        return printing.look(document -> {
            Places places = new Places();
            places.processPage(document.getPages().iterator().next());
            float height = document.getPage(0).getMediaBox().getHeight();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(each -> places.letters.add(new Letter(
                            each.getUnicode(),
                            new Rectangle2D.Float(
                                    each.getXDirAdj(),
                                    height - each.getYDirAdj(),
                                    each.getWidthDirAdj(),
                                    each.getHeightDir()))));
                }
            }.getText(document);
            return places;
        });
    }

    /** In the order in which they are drawn. */
    List<Rectangle2D> photos() {
        return photos;
    }

    /** The place that all letters of one kind take together. */
    Rectangle2D letters(char kind) {
        return letters.stream()
                .filter(letter -> letter.text().equals(String.valueOf(kind)))
                .map(Letter::place)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")) {
            AffineTransform matrix =
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
            photos.add(matrix.createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1))
                    .getBounds2D());
        } else {
            super.processOperator(operator, operands);
        }
    }
}
