package org.learningjournal.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds tags that hold nothing, which a screen reader may stumble over. */
final class EmptyTags {

    private EmptyTags() {}

    /** Returns their types, cells of tables apart. */
    static List<String> in(PDDocument document) {
        List<String> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), found);
        return found;
    }

    private static void collect(COSDictionary element, List<String> found) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids == null && element.containsKey(COSName.S)) {
            String type = element.getNameAsString(COSName.S);
            if (!type.equals("TD")) {
                found.add(type);
            }
        } else if (kids instanceof COSDictionary kid) {
            collect(kid, found);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, found);
                }
            }
        }
    }
}
