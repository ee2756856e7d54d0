package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The tables of a font file. They are megabytes and take a while to read, so they are kept as long as memory allows; one
 * reader at a time, because they share a position.
 */
final class FontTables {

    private static final int RESTRICTED_LICENCE = 0x2;

    private final FontFile file;
    private SoftReference<TrueTypeFont> kept = new SoftReference<>(null);

    FontTables(FontFile file) {
        this.file = file;
    }

    @FunctionalInterface
    interface Reading<T> {
        T from(TrueTypeFont tables) throws IOException;
    }

    synchronized <T> T read(Reading<T> reading) throws IOException {
        TrueTypeFont tables = kept.get();
        if (tables == null) {
            tables = open();
            kept = new SoftReference<>(tables);
        }
        return reading.from(tables);
    }

    private TrueTypeFont open() throws IOException {
        try (InputStream in = file.opening().open()) {
            TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(in));
            if (tables.getTableMap().get("glyf") == null) {
                throw new IOException("the font " + file.name() + " has no TrueType outlines");
            }
            if (tables.getOS2Windows() != null && (tables.getOS2Windows().getFsType() & 0xF) == RESTRICTED_LICENCE) {
                throw new IOException("the licence of the font " + file.name() + " does not let it be embedded");
            }
            return tables;
        }
    }
}
