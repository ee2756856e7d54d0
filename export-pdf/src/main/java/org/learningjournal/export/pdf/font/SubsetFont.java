package org.learningjournal.export.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes one face as a Type 0 font whose codes are the glyph numbers of the original file. PDFBox's own font classes know a
 * glyph only by its character in the font's table, and shaped text has glyphs without one.
 */
final class SubsetFont {

    private static final COSName CID_TO_GID_MAP = COSName.getPDFName("CIDToGIDMap");
    /** What a reader needs to draw; the tables for shaping have done their work. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /** A glyph's number and width, which are not packed in every file. */
    private static final int BYTES_A_WIDTH = 14;

    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Subset(byte[] program, byte[] glyphMap) {}

    private final COSDocument document;
    private final Embedded font;
    private final FontShape shape;
    private final String name;
    private long size;

    SubsetFont(COSDocument document, Embedded font) {
        this.document = document;
        this.font = font;
        this.shape = font.face().shape();
        this.name = tag(font.meanings()) + "+" + shape.postScriptName();
    }

    /** Six letters that differ when the subset differs, and never otherwise. */
    private static String tag(Map<Integer, String> meanings) {
        long hash = Integer.toUnsignedLong(meanings.hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    /** Fills the dictionary and returns how many bytes the font takes. */
    long write() throws IOException {
        COSDictionary descendant = descendant();
        COSDictionary type0 = font.dictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(font.meanings())));
        return size + (long) BYTES_A_WIDTH * font.meanings().size();
    }

    private COSDictionary descendant() throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setInt(COSName.DW, Typeface.UNITS);
        cid.setItem(COSName.W, widths());
        Subset subset = font.face().tables().read(this::subset);
        cid.setItem(COSName.FONT_DESC, descriptor(subset.program()));
        cid.setItem(CID_TO_GID_MAP, stream(subset.glyphMap()));
        return cid;
    }

    private Subset subset(TrueTypeFont tables) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(tables, TABLES);
        subsetter.addGlyphIds(font.meanings().keySet());
        subsetter.setPrefix(name.substring(0, name.indexOf('+') + 1));
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        subsetter.writeToStream(program);
        return new Subset(program.toByteArray(), glyphMap(subsetter.getGIDMap()));
    }

    /** Maps the original's glyph numbers to those of the subset. */
    private byte[] glyphMap(Map<Integer, Integer> originals) {
        Set<Integer> used = font.meanings().keySet();
        byte[] map = new byte[2 * (font.meanings().lastKey() + 1)];
        originals.forEach((own, original) -> {
            if (used.contains(original)) {
                map[2 * original] = (byte) (own >> 8);
                map[2 * original + 1] = (byte) (int) own;
            }
        });
        return map;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int glyph : font.meanings().keySet()) {
            COSArray one = new COSArray();
            one.setDirect(true);
            one.add(new COSFloat(font.face().advance(glyph)));
            widths.add(COSInteger.get(glyph));
            widths.add(one);
        }
        return widths;
    }

    private COSDictionary descriptor(byte[] program) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC | (shape.italicAngle() == 0 ? 0 : ITALIC));
        COSArray box = new COSArray();
        shape.box().forEach(side -> box.add(new COSFloat(side)));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, shape.italicAngle());
        descriptor.setFloat(COSName.ASCENT, shape.ascent());
        descriptor.setFloat(COSName.DESCENT, shape.descent());
        descriptor.setFloat(COSName.CAP_HEIGHT, shape.capHeight());
        descriptor.setFloat(COSName.STEM_V, 80);
        COSStream file = stream(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        size += stream.getLength();
        return stream;
    }
}
