package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The tables of a font file. They are megabytes and take a while to read, so they are kept as long as memory allows; one
 * reader at a time, because they share a position.
 */
final class FontTables {

    private static final int RESTRICTED = 0x2;
    private static final int NO_SUBSETS = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

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

    private TrueTypeFont open() {
        TrueTypeFont tables;
        boolean forbidsEmbedding;
        try (InputStream in = file.open()) {
            tables = new TTFParser().parse(new RandomAccessReadBuffer(in));
            if (tables.getTableMap().get("glyf") == null || tables.getUnicodeCmapLookup() == null) {
                throw FontFault.unsuitable(
                        file, "lacks outlines or a table of characters; give a whole TrueType file (.ttf)");
            }
            OS2WindowsMetricsTable licence = tables.getOS2Windows();
            forbidsEmbedding = licence != null && forbidsEmbedding(licence.getFsType());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw FontFault.unreadable(file, e);
        }
        if (forbidsEmbedding) {
            throw FontFault.unsuitable(
                    file, "has a licence that forbids embedding it; give another font, or one with a licence for it");
        }
        return tables;
    }

    private static boolean forbidsEmbedding(int fsType) {
        return (fsType & 0xF) == RESTRICTED || (fsType & (NO_SUBSETS | BITMAPS_ONLY)) != 0;
    }
}
