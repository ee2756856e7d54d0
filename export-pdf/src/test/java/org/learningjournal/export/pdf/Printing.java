package org.learningjournal.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
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
import org.learningjournal.export.pdf.PdfResult.PictureGap;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.layout.PrintJob;
import org.learningjournal.export.pdf.layout.Printed;
import org.learningjournal.export.pdf.layout.Split;
import org.learningjournal.export.pdf.picture.Development;

/** A book that was printed, and ways to look into it. */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it matters
record Printing(byte[] bytes, Came result) {

    private static final Press PRESS = new Press(Theme.standard());

    /** What came of it. */
    record Came(int pages, int pictures, List<PdfResult.MissingCharacter> missingCharacters, List<PictureGap> gaps) {
        static Came of(Printed printed) {
            return new Came(
                    Results.pages(printed),
                    printed.pictures(),
                    Results.missingCharacters(printed),
                    Results.gaps(printed).toList());
        }

        static Came of(PdfResult result) {
            return new Came(result.pages(), result.pictures(), result.missingCharacters(), result.gaps());
        }
    }

    static Printing of(Book book) {
        return of(book, PRESS);
    }

    static Printing of(Book book, Press press) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Came came = Came.of(press.print(book, job(out)));
            return new Printing(out.toByteArray(), came);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PrintJob job(OutputStream out) {
        return job(Optional.empty(), Path.of(System.getProperty("java.io.tmpdir")), out);
    }

    static PrintJob job(Optional<Instant> created, Path scratch, OutputStream out) {
        return new PrintJob(
                created,
                scratch,
                Split.NONE,
                Optional.empty(),
                Optional.empty(),
                Development.forPrint(),
                UNWATCHED,
                (v, n) -> out);
    }

    private static final PrintJob.Watch UNWATCHED = new PrintJob.Watch() {
        @Override
        public void placed(Block block) {
            // nobody wants to know
        }

        @Override
        public void missing(String reference) {
            // the result names it
        }

        @Override
        public void binding(long bytes) {
            // nobody wants to know
        }
    };

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
