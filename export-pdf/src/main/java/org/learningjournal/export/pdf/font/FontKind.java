package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;

/** Tells from its first bytes whether a file can be a TrueType font, and what else it is. */
final class FontKind {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
    private static final int COMPACT_OUTLINES = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int WEB_FONT = 0x774F4646;
    private static final int WEB_FONT_2 = 0x774F4632;

    private FontKind() {}

    static void check(FontFile file) {
        switch (firstBytes(file)) {
            case TRUE_TYPE, TRUE_TYPE_OF_APPLE -> {}
            case COMPACT_OUTLINES ->
                throw FontFault.unsuitable(
                        file,
                        "has PostScript outlines (OpenType/CFF); give the same font with TrueType outlines (.ttf)");
            case COLLECTION ->
                throw FontFault.unsuitable(
                        file, "is a collection of fonts; give one TrueType file (.ttf) for each cut");
            case WEB_FONT, WEB_FONT_2 ->
                throw FontFault.unsuitable(
                        file, "is a web font (WOFF); give the TrueType file (.ttf) that it was made from");
            default -> throw FontFault.unsuitable(file, "is not a font; give a TrueType file (.ttf)");
        }
    }

    private static int firstBytes(FontFile file) {
        try (InputStream in = file.open()) {
            int first = 0;
            for (byte each : in.readNBytes(4)) {
                first = first << 8 | (each & 0xFF);
            }
            return first;
        } catch (IOException e) {
            throw FontFault.missing(file, e);
        }
    }
}
