package org.learningjournal.export.pdf.tagged;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.learningjournal.export.pdf.font.FontCase;
import org.learningjournal.export.pdf.picture.Developed;

/**
 * A document under construction. Page content, pictures and fonts go to a temporary file as they come; closing deletes it,
 * on every way out. For one thread.
 */
public final class TaggedDocument implements Closeable {

    /** From here on the memory that compressed objects need while saving is worth more than the space they spare. */
    private static final int MANY_ELEMENTS = 50_000;

    private final PDDocument document;
    private final Metadata metadata;
    private final COSDictionary treeRoot = new COSDictionary();
    private final COSArray owners = new COSArray();
    private final FontCase fonts = new FontCase();
    private final PictureColours colours;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Element root;
    private int nextKey;
    private int elements;

    /**
     * Begins a document.
     *
     * @param created written as the date of creation; empty for none
     * @param scratch the folder for the temporary file; empty for the system's
     */
    public TaggedDocument(String title, Locale language, Optional<Instant> created, Optional<Path> scratch) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupTempFileOnly();
        scratch.ifPresent(folder -> memory.setTempDir(folder.toFile()));
        document = new PDDocument(memory.streamCache);
        colours = new PictureColours(document.getDocument());
        metadata = new Metadata(title, language, created);
        root = new Element(this, treeRoot, Tag.DOCUMENT);
    }

    /** Returns the element that all others stand under. */
    public Element root() {
        return root;
    }

    public FontCase fonts() {
        return fonts;
    }

    /** Makes a page; it gets its place in the document only when that is saved. */
    public Sheet sheet(float width, float height) {
        COSArray marked = new COSArray();
        return new Sheet(this, width, height, register(marked), marked);
    }

    /** Takes in a JPEG picture without looking into it. */
    public TakenPicture picture(Developed.Print print) throws IOException {
        fingerprint.add(print.jpeg());
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, print.width());
        stream.setInt(COSName.HEIGHT, print.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colours.of(print));
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(print.jpeg());
        }
        return new TakenPicture(stream, print.orientation());
    }

    COSStream content(CharSequence operators) throws IOException {
        byte[] bytes = operators.toString().getBytes(StandardCharsets.US_ASCII);
        fingerprint.add(bytes);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    void countElement() {
        elements++;
    }

    void addLink(Sheet sheet, Element link, COSArray rectangle, Place target, String description) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle);
        annotation.setItem(COSName.BORDER, PdfText.numbers(0, 0, 0));
        annotation.setInt(COSName.F, 4);
        annotation.setItem(COSName.CONTENTS, PdfText.string(description));
        COSArray destination = PdfText.numbers(0, target.top(), 0);
        destination.add(0, target.sheet().page().getCOSObject());
        destination.add(1, COSName.getPDFName("XYZ"));
        annotation.setItem(COSName.DEST, destination);
        annotation.setInt(COSName.STRUCT_PARENT, register(link.dictionary()));
        COSDictionary page = sheet.page().getCOSObject();
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        link.addObject(page, annotation);
    }

    private int register(COSBase owner) {
        owners.add(COSInteger.get(nextKey));
        owners.add(owner);
        return nextKey++;
    }

    /** Puts the pages in order and writes the whole document; the stream stays open. */
    public void save(List<Sheet> sheets, List<Bookmark> bookmarks, OutputStream out) throws IOException {
        for (Sheet sheet : sheets) {
            sheet.flush();
            document.addPage(sheet.page());
        }
        fonts.finish(document.getDocument());
        catalog(bookmarks);
        document.setDocumentInformation(metadata.information());
        document.setDocumentId(fingerprint.value());
        document.setVersion(1.7f);
        document.save(
                out,
                elements > MANY_ELEMENTS ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION);
    }

    private void catalog(List<Bookmark> bookmarks) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary dictionary = catalog.getCOSObject();
        catalog.setLanguage(metadata.language().toLanguageTag());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        dictionary.setItem(COSName.MARK_INFO, marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (!bookmarks.isEmpty()) {
            catalog.setDocumentOutline(Outline.of(bookmarks));
        }
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, structureTree());
        PDMetadata xmp = new PDMetadata(document, new ByteArrayInputStream(metadata.xmp()));
        catalog.setMetadata(xmp);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
        intent.setInfo("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        catalog.addOutputIntent(intent);
    }

    private COSDictionary structureTree() {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, owners);
        treeRoot.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        treeRoot.setItem(COSName.K, root.dictionary());
        treeRoot.setItem(COSName.PARENT_TREE, parents);
        treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        return treeRoot;
    }

    /** Forgets everything and deletes the temporary file. */
    @Override
    public void close() throws IOException {
        document.close();
    }
}
