package org.learningjournal.export.pdf.tagged;

import org.apache.pdfbox.cos.COSStream;
import org.learningjournal.export.pdf.picture.Orientation;

/** A picture that is in the document, and how a page that draws it has to turn it. */
public record TakenPicture(COSStream stream, Orientation orientation) {}
