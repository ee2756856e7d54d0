package org.learningjournal.export.pdf.tagged;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Makes the dictionaries of links. */
final class Annotations {

    private static final int PRINTED = 4;

    private Annotations() {}

    static COSDictionary link(COSArray rectangle, Place target, String description) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle);
        annotation.setItem(COSName.BORDER, PdfText.numbers(0, 0, 0));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setItem(COSName.CONTENTS, PdfText.string(description));
        COSArray destination = PdfText.numbers(0, target.top(), 0);
        destination.add(0, target.sheet().page().getCOSObject());
        destination.add(1, COSName.getPDFName("XYZ"));
        annotation.setItem(COSName.DEST, destination);
        return annotation;
    }
}
