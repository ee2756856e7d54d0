package org.learningjournal.export.pdf.tagged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Binds pages into one file: catalog, structure tree, outline, metadata and, where wanted, a lock. */
final class Binding {

    /** From here on the memory that compressed objects need while saving is worth more than the space they spare. */
    private static final int MANY_ELEMENTS = 20_000;

    private final VolumeFile volume;
    private final Metadata metadata;
    private final long id;

    Binding(VolumeFile volume, Metadata metadata, long id) {
        this.volume = volume;
        this.metadata = metadata;
        this.id = id;
    }

    void write(OutputStream out) throws IOException {
        try (PDDocument file = new PDDocument()) {
            volume.sheets().forEach(sheet -> file.addPage(sheet.page()));
            catalog(file);
            file.setDocumentInformation(metadata.information());
            file.setDocumentId(id);
            file.setVersion(1.7f);
            if (volume.lock().isPresent()) {
                file.protect(volume.lock().get().policy());
            }
            file.save(out, compression());
        }
    }

    private CompressParameters compression() {
        int elements = 0;
        for (Element section : volume.sections()) {
            elements += section.size();
        }
        return elements > MANY_ELEMENTS ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION;
    }

    private void catalog(PDDocument file) throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        COSDictionary dictionary = catalog.getCOSObject();
        catalog.setLanguage(metadata.language().toLanguageTag());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        dictionary.setItem(COSName.MARK_INFO, marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (!volume.bookmarks().isEmpty()) {
            catalog.setDocumentOutline(Outline.of(volume.bookmarks()));
        }
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, structureTree());
        catalog.setMetadata(new PDMetadata(file, new ByteArrayInputStream(metadata.xmp())));
        PDOutputIntent intent = new PDOutputIntent(file, new ByteArrayInputStream(SrgbProfile.bytes()));
        intent.setInfo("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        catalog.addOutputIntent(intent);
    }

    private COSDictionary structureTree() {
        Map<Integer, COSBase> owners = new TreeMap<>();
        volume.sheets().forEach(sheet -> sheet.tell(owners::put));
        COSArray numbers = new COSArray();
        owners.forEach((key, owner) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(owner);
        });
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        COSDictionary tree = new COSDictionary();
        Element root = new Element(Tag.DOCUMENT);
        root.belongsTo(tree);
        volume.sections().forEach(root::adopt);
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        tree.setItem(COSName.K, root.dictionary());
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(
                COSName.PARENT_TREE_NEXT_KEY,
                owners.keySet().stream().mapToInt(key -> key).max().orElse(-1) + 1);
        return tree;
    }
}
