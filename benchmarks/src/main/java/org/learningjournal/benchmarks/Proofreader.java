package org.learningjournal.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What is really in a document.
 *
 * @param text all of it, every white space a single one
 * @param photos how many different ones
 */
record Proofreader(String text, int photos) {

    static Proofreader of(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            Set<COSBase> photos = new HashSet<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        photos.add(resources
                                .getCOSObject()
                                .getCOSDictionary(COSName.XOBJECT)
                                .getDictionaryObject(name));
                    }
                }
            }
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return new Proofreader(text, photos.size());
        }
    }

    /** Refuses a document that lacks a text or a photo. */
    void check(List<String> expected, int photosExpected) {
        for (String each : expected) {
            if (!text.contains(each)) {
                throw new IllegalStateException("a book lacks \"" + each + "\"");
            }
        }
        if (photos < photosExpected) {
            throw new IllegalStateException("a book has " + photos + " photos, not " + photosExpected);
        }
    }
}
