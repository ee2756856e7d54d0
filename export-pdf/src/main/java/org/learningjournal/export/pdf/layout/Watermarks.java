package org.learningjournal.export.pdf.layout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;
import org.learningjournal.export.pdf.font.Outlines;
import org.learningjournal.export.pdf.tagged.Watermark;

/** Sets the faint words that stand across every page, from corner to corner. */
final class Watermarks {

    private static final float SHARE_OF_DIAGONAL = 0.72f;
    private static final float LARGEST = 64;

    private Watermarks() {}

    static COSStream form(Desk desk, String words) throws IOException {
        Look.Frame frame = desk.look().frame();
        TypeStyle style = desk.styles().watermark();
        Line line = desk.setter().line(words, desk.language(), style);
        double diagonal = Math.hypot(frame.width(), frame.height());
        float scale = (float) Math.min(LARGEST / style.size(), diagonal * SHARE_OF_DIAGONAL / line.width());
        AffineTransform place = AffineTransform.getTranslateInstance(frame.width() / 2, frame.height() / 2);
        place.rotate(Math.atan2(frame.height(), frame.width()));
        place.translate(-line.width() * scale / 2, -style.size() * scale * 0.35);
        Shape across = place.createTransformedShape(Outlines.of(line.pieces(), style.size() * scale));
        return Watermark.form(
                desk.document(),
                across,
                frame.width(),
                frame.height(),
                desk.look().inks().text());
    }
}
