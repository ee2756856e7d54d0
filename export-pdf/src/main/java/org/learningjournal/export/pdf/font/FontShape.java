package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font's measures, in thousandths of the type size. */
public record FontShape(
        String postScriptName, float ascent, float descent, float capHeight, float italicAngle, List<Float> box) {

    static FontShape of(TrueTypeFont tables) throws IOException {
        float scale = (float) Typeface.UNITS / tables.getUnitsPerEm();
        float ascent = tables.getHorizontalHeader().getAscender() * scale;
        float descent = tables.getHorizontalHeader().getDescender() * scale;
        float capHeight =
                tables.getOS2Windows() == null ? 0 : tables.getOS2Windows().getCapHeight() * scale;
        HeaderTable header = tables.getHeader();
        return new FontShape(
                tables.getName().replaceAll("[^A-Za-z0-9-]", ""),
                ascent,
                descent,
                capHeight > 0 ? capHeight : ascent * 0.7f,
                tables.getPostScript().getItalicAngle(),
                List.of(
                        header.getXMin() * scale,
                        header.getYMin() * scale,
                        header.getXMax() * scale,
                        header.getYMax() * scale));
    }
}
