package org.learningjournal.export.pdf.tagged;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A node of the structure tree. Children stand in the order in which they are made: the reading order. */
public final class Element {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private final COSDictionary dictionary = new COSDictionary();

    private final AtomicInteger size;

    /** Makes the uppermost element of a tree or of a branch. */
    Element(Tag tag) {
        this(tag, new AtomicInteger());
    }

    private Element(Tag tag, AtomicInteger size) {
        this.size = size;
        size.incrementAndGet();
        dictionary.setItem(COSName.TYPE, STRUCT_ELEM);
        dictionary.setName(COSName.S, tag.pdfName());
    }

    void belongsTo(COSDictionary parent) {
        dictionary.setItem(COSName.P, parent);
    }

    void adopt(Element branch) {
        branch.belongsTo(dictionary);
        add(branch.dictionary);
    }

    /** Most elements have one child only, and need no list for it. */
    private void add(COSBase kid) {
        COSBase known = dictionary.getItem(COSName.K);
        if (known == null) {
            dictionary.setItem(COSName.K, kid);
        } else if (known instanceof COSArray list) {
            list.add(kid);
        } else {
            COSArray list = new COSArray();
            list.setDirect(true);
            list.add(known);
            list.add(kid);
            dictionary.setItem(COSName.K, list);
        }
    }

    /** Returns how many elements stand in the branch that this one belongs to. */
    int size() {
        return size.get();
    }

    /** Whether anything was drawn or placed in it. */
    public boolean isEmpty() {
        return !dictionary.containsKey(COSName.K);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Adds a child at the end. */
    public Element child(Tag tag) {
        Element child = new Element(tag, size);
        adopt(child);
        return child;
    }

    public Element in(Locale language) {
        dictionary.setString(COSName.LANG, language.toLanguageTag());
        return this;
    }

    /** Gives the words for a reader who cannot see what is drawn. */
    public Element alternative(String text) {
        dictionary.setItem(COSName.ALT, PdfText.string(text));
        return this;
    }

    /** Says that a header cell heads its column. */
    public Element headsColumn() {
        attribute("Table").setName(SCOPE, "Column");
        return this;
    }

    /** Says that a header cell heads its row. */
    public Element headsRow() {
        attribute("Table").setName(SCOPE, "Row");
        return this;
    }

    /** Says whether a list is numbered; without it a reader cannot know what the labels are. */
    public Element numbering(boolean numbered) {
        attribute("List").setName("ListNumbering", numbered ? "Decimal" : "Disc");
        return this;
    }

    /** Says where on its page a figure stands. */
    public Element box(float left, float bottom, float right, float top) {
        COSDictionary layout = attribute("Layout");
        layout.setItem(COSName.BBOX, PdfText.numbers(left, bottom, right, top));
        layout.setName("Placement", "Block");
        return this;
    }

    private COSDictionary attribute(String owner) {
        COSDictionary attribute = new COSDictionary();
        attribute.setDirect(true);
        attribute.setName(COSName.O, owner);
        dictionary.setItem(COSName.A, attribute);
        return attribute;
    }

    void addContent(COSDictionary page, int id) {
        COSBase own = dictionary.getItem(COSName.PG);
        if (own == null) {
            dictionary.setItem(COSName.PG, page);
        }
        if (own == null || own == page) {
            add(COSInteger.get(id));
            return;
        }
        COSDictionary reference = reference(MCR, page);
        reference.setInt(COSName.MCID, id);
        add(reference);
    }

    void addObject(COSDictionary page, COSDictionary object) {
        COSDictionary reference = reference(OBJR, page);
        reference.setItem(OBJ, object);
        add(reference);
    }

    private static COSDictionary reference(COSName type, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, page);
        return reference;
    }
}
