package org.learningjournal.export.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The table that tells a reader which characters each glyph stands for. */
final class ToUnicode {

    private static final int MOST_IN_ONE_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(Map<Integer, String> meanings) {
        HexFormat hex = HexFormat.of().withUpperCase();
        List<String> lines = new ArrayList<>();
        meanings.forEach((glyph, text) -> lines.add("<" + hex.toHexDigits(glyph.shortValue()) + "> <"
                + hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">\n"));
        StringBuilder table = new StringBuilder(HEAD);
        for (int start = 0; start < lines.size(); start += MOST_IN_ONE_BLOCK) {
            List<String> block = lines.subList(start, Math.min(lines.size(), start + MOST_IN_ONE_BLOCK));
            table.append(block.size()).append(" beginbfchar\n");
            block.forEach(table::append);
            table.append("endbfchar\n");
        }
        return table.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
