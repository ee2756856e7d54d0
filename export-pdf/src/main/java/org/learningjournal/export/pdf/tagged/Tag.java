package org.learningjournal.export.pdf.tagged;

import java.util.List;

/** The standard structure types that books use. */
public enum Tag {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    QUOTE("BlockQuote"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    CONTENTS("TOC"),
    CONTENTS_ENTRY("TOCI"),
    REFERENCE("Reference"),
    LINK("Link");

    private static final List<Tag> HEADINGS = List.of(H1, H2, H3, H4, H5, H6);

    private final String pdfName;

    Tag(String pdfName) {
        this.pdfName = pdfName;
    }

    String pdfName() {
        return pdfName;
    }

    /** Returns the heading of a level from 1 to 6. */
    public static Tag heading(int level) {
        return HEADINGS.get(level - 1);
    }
}
