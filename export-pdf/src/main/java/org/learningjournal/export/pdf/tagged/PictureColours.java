package org.learningjournal.export.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.learningjournal.export.pdf.picture.Developed;

/** The colour spaces of a document's pictures; a profile that several of them have is stored once. */
final class PictureColours {

    private final COSDocument document;
    private final Map<ByteBuffer, COSStream> profiles = new HashMap<>();

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
        ByteBuffer key = ByteBuffer.wrap(bytes);
        COSStream known = profiles.get(key);
        if (known != null) {
            return known;
        }
        COSStream stream = document.createCOSStream();
        stream.setInt(COSName.N, channels);
        stream.setItem(COSName.ALTERNATE, alternate);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        profiles.put(key, stream);
        return stream;
    }
}
