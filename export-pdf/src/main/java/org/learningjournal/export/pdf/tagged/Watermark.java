package org.learningjournal.export.pdf.tagged;

import java.awt.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A faint shape across a page, drawn as outlines so that its letters do not scatter through the text of the page. */
public final class Watermark {

    private static final float FAINT = 0.11f;
    private static final COSName STATE = COSName.getPDFName("G0");

    private Watermark() {}

    /** Makes the form that every page of one file draws. */
    public static COSStream form(TaggedDocument document, Shape shape, float width, float height, int rgb)
            throws IOException {
        StringBuilder content = new StringBuilder("/G0 gs ");
        for (int shift = 16; shift >= 0; shift -= 8) {
            content.append(PdfText.number((rgb >> shift & 0xFF) / 255f)).append(' ');
        }
        content.append("rg\n");
        PdfPath.append(content, shape);
        content.append("f\n");
        COSStream form = document.packed(content.toString().getBytes(StandardCharsets.US_ASCII));
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, PdfText.numbers(0, 0, width, height));
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(COSName.CA_NS, new COSFloat(FAINT));
        COSDictionary states = new COSDictionary();
        states.setItem(STATE, state);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, states);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }
}
