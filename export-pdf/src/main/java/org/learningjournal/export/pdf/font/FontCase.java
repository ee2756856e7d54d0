package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDocument;

/** The faces that one document embeds. */
public final class FontCase {

    private final Map<Typeface, Embedded> fonts = new LinkedHashMap<>();

    public Embedded embedded(Typeface face) {
        return fonts.computeIfAbsent(face, Embedded::new);
    }

    /** Writes the subset of every face that was used so far, anew for each file that is saved; returns their bytes. */
    public long write(COSDocument document) throws IOException {
        long bytes = 0;
        for (Embedded font : fonts.values()) {
            font.dictionary().clear();
            bytes += new SubsetFont(document, font).write();
        }
        return bytes;
    }
}
