package org.learningjournal.export.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.learningjournal.export.pdf.picture.Developed;

/** The colour spaces of a document's pictures. Each has a profile of its own, because an encrypted file shares nothing. */
final class PictureColours {

    private final COSDocument document;

    PictureColours(COSDocument document) {
        this.document = document;
    }

    COSBase of(Developed.Print print) throws IOException {
        COSName plain = print.channels() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
        if (print.profile().isEmpty()) {
            return plain;
        }
        COSArray based = new COSArray();
        based.add(COSName.ICCBASED);
        based.add(profile(print.profile().get(), print.channels(), plain));
        return based;
    }

    private COSStream profile(byte[] bytes, int channels, COSName alternate) throws IOException {
        COSStream stream = document.createCOSStream();
        stream.setInt(COSName.N, channels);
        stream.setItem(COSName.ALTERNATE, alternate);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
