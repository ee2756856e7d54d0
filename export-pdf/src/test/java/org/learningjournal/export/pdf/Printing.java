package org.learningjournal.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.learningjournal.export.pdf.block.Book;

/** A book that was printed, and ways to look into it. */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it matters
record Printing(byte[] bytes, PdfResult result) {

    private static final Press PRESS = new Press(Theme.standard(), Optional.empty());

    static Printing of(Book book) {
        return of(book, PRESS);
    }

    static Printing of(Book book, Press press) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfResult result = press.print(book, Optional.empty(), out);
            return new Printing(out.toByteArray(), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Looking<T> {
        T at(PDDocument document) throws IOException;
    }

    <T> T look(Looking<T> looking) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return looking.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a page as it looks, one pixel a point. */
    BufferedImage page(int number) {
        return look(document -> new PDFRenderer(document).renderImage(number - 1));
    }

    /** Returns the text of all pages with every run of white space as one space. */
    String text() {
        return look(document -> new PDFTextStripper().getText(document))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns the text of each page, without its foot. */
    List<String> pages() {
        return look(document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceFirst("(?s)\\R[^\\n]*Page \\d+ of \\d+\\s*$", ""));
            }
            return pages;
        });
    }

    /** Returns what a function makes of every picture, in the order of the pages. */
    <T> List<T> pictures(Function<PDImageXObject, T> function) {
        return look(document -> {
            List<T> pictures = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures.add(
                            function.apply((PDImageXObject) page.getResources().getXObject(name)));
                }
            }
            return pictures;
        });
    }
}
