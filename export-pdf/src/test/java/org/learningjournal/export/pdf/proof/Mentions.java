package org.learningjournal.export.pdf.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything readable in a document: the text of its pages, every string of every object (bookmarks, alternative texts,
 * titles, dates, names of attachments), and every unpacked stream (metadata, attached files, pictures).
 */
public final class Mentions {
    private final List<String> texts = new ArrayList<>();

    private Mentions() {}

    /** Gathers what is readable in a document. */
    public static Mentions in(byte[] bytes) throws IOException {
        Mentions mentions = new Mentions();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            mentions.add(new PDFTextStripper().getText(document));
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                mentions.gather(objects.getObjectFromPool(key));
            }
        }
        return mentions;
    }

    /** Whether a word stands anywhere, whatever its case and its Unicode form. */
    public boolean of(String word) {
        String wanted = normal(word);
        return texts.stream().anyMatch(text -> text.contains(wanted));
    }

    private void add(String text) {
        texts.add(normal(text));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private void gather(COSBase base) throws IOException {
        if (base instanceof COSObject object && object.getObject() != null) {
            if (!(object.getObject() instanceof COSObject)) {
                gather(object.getObject());
            }
        } else if (base instanceof COSString string) {
            add(string.getString());
        } else if (base instanceof COSArray array) {
            for (COSBase item : array) {
                gatherDirect(item);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                gatherDirect(value);
            }
            if (dictionary instanceof COSStream stream) {
                byte[] unpacked = stream.createInputStream().readAllBytes();
                add(new String(unpacked, StandardCharsets.UTF_8));
                add(new String(unpacked, StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** An object that is referred to is gathered under its own key. */
    private void gatherDirect(COSBase value) throws IOException {
        if (!(value instanceof COSObject)) {
            gather(value);
        }
    }
}
