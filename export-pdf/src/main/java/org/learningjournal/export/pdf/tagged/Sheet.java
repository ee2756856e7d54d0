package org.learningjournal.export.pdf.tagged;

import java.awt.Shape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.learningjournal.export.pdf.font.Embedded;

/**
 * One page. Everything that is drawn is either part of an element or an artifact; coordinates are points from the lower
 * left corner.
 */
public final class Sheet {

    private final TaggedDocument document;
    private final PDPage page;
    private final COSDictionary fonts = new COSDictionary();
    private final COSDictionary pictures = new COSDictionary();
    private final COSArray contents = new COSArray();
    private final COSArray owners = new COSArray();
    private final Map<Integer, COSBase> links = new LinkedHashMap<>();
    private final int key;
    private final int place;
    private final Marking marking;
    private StringBuilder content = new StringBuilder();
    private long bytes;

    Sheet(TaggedDocument document, float width, float height, int key, int place) {
        this.document = document;
        this.key = key;
        this.place = place;
        page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.XOBJECT, pictures);
        COSDictionary dictionary = page.getCOSObject();
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setItem(COSName.CONTENTS, contents);
        dictionary.setInt(COSName.STRUCT_PARENTS, key);
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        marking = new Marking();
    }

    PDPage page() {
        return page;
    }

    /** Whether this page was made right after another; a chunk of pages is made in their order. */
    public boolean follows(Sheet other) {
        return place == other.place + 1;
    }

    /** Gives to every number by which this page is known to the structure tree what it stands for. */
    void tell(BiConsumer<Integer, COSBase> parents) {
        parents.accept(key, owners);
        links.forEach(parents);
    }

    /** Returns how many bytes were drawn so far, pictures not counted twice. */
    public long bytes() {
        return bytes + content.length();
    }

    /** What is drawn from here on belongs to an element. */
    public void mark(Element element) {
        marking.begin(Optional.of(element));
    }

    /** What is drawn from here on is decoration that a reader aloud passes over. */
    public void markArtifact() {
        marking.begin(Optional.empty());
    }

    /** Fills a rectangle. */
    public void fill(float x, float y, float width, float height, int rgb) {
        ink(rgb).append("rg ");
        numbers(x, y, width, height).append("re f\n");
    }

    /** Draws the outline of a rectangle. */
    public void frame(float x, float y, float width, float height, float thickness, int rgb) {
        ink(rgb).append("RG ");
        numbers(thickness).append("w ");
        numbers(x, y, width, height).append("re S\n");
    }

    /** Draws a row of dots from {@code x} to before {@code end}. */
    public void dots(float x, float end, float y, float gap, int rgb) {
        content.append("q 1 J [0 ").append(PdfText.number(gap)).append("] 0 d ");
        ink(rgb).append("RG 0.7 w ");
        numbers(x, y).append("m ");
        numbers(end, y).append("l S Q\n");
    }

    /** Fills a shape; its coordinates are points of the page. */
    public void fill(Shape shape, int rgb) {
        ink(rgb).append("rg ");
        PdfPath.append(content, shape);
        content.append("f\n");
    }

    /** Draws a form, such as a watermark, over what is there; the form carries its own place. */
    public void stamp(COSStream form) {
        content.append("q ").append(name(pictures, "P", form)).append(" Do Q\n");
    }

    /** Draws a picture of the document, turned upright, into a rectangle. */
    public void picture(TakenPicture picture, float x, float y, float width, float height) {
        content.append("q ");
        numbers(picture.orientation().matrix(x, y, width, height)).append("cm ");
        if (!pictures.containsValue(picture.stream())) {
            bytes += picture.stream().getLength();
        }
        content.append(name(pictures, "P", picture.stream())).append(" Do Q\n");
    }

    /** Lets a rectangle lead to a place on a page; the element is the link's own. */
    public void link(Element link, float x, float y, float width, float height, Place target, String description) {
        COSDictionary annotation = Annotations.link(PdfText.numbers(x, y, x + width, y + height), target, description);
        int number = document.nextKey();
        annotation.setInt(COSName.STRUCT_PARENT, number);
        links.put(number, link.dictionary());
        COSDictionary own = page.getCOSObject();
        COSArray annotations = own.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            own.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        link.addObject(own, annotation);
    }

    /** Returns the name under which this page knows a font. */
    String fontName(Embedded font) {
        return name(fonts, "F", font.dictionary());
    }

    StringBuilder content() {
        return content;
    }

    StringBuilder ink(int rgb) {
        return numbers((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    private StringBuilder numbers(float... numbers) {
        for (float number : numbers) {
            content.append(PdfText.number(number)).append(' ');
        }
        return content;
    }

    private static String name(COSDictionary resources, String letter, COSDictionary resource) {
        COSName known = resources.getKeyForValue(resource);
        if (known == null) {
            known = COSName.getPDFName(letter + resources.size());
            resources.setItem(known, resource);
        }
        return "/" + known.getName();
    }

    /** Puts what was drawn so far into the document's temporary file, and out of memory; drawing may go on. */
    public void flush() throws IOException {
        marking.end();
        if (content.length() > 0) {
            COSStream stream = document.content(content);
            bytes += stream.getLength();
            contents.add(stream);
            content = new StringBuilder();
        }
    }

    /** The open marked content, of which there is at most one. */
    private final class Marking {

        private boolean open;
        private Optional<Element> owner = Optional.empty();

        void begin(Optional<Element> next) {
            if (open && next.equals(owner)) {
                return;
            }
            end();
            if (next.isPresent()) {
                Element element = next.get();
                int id = owners.size();
                owners.add(element.dictionary());
                element.addContent(page.getCOSObject(), id);
                content.append("/P <</MCID ").append(id).append(">> BDC\n");
            } else {
                content.append("/Artifact BMC\n");
            }
            owner = next;
            open = true;
        }

        void end() {
            if (open) {
                content.append("EMC\n");
            }
            open = false;
        }
    }
}
