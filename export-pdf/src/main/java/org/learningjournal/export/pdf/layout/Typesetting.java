package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Shaper;
import org.learningjournal.export.pdf.font.Typefaces;
import org.learningjournal.export.pdf.picture.Darkroom;
import org.learningjournal.export.pdf.tagged.TaggedDocument;

/**
 * Prints books that share a look and fonts. Safe for use by several threads; one object keeps its fonts loaded, so it is
 * worth keeping.
 */
public final class Typesetting {

    private final Look look;
    private final Typefaces typefaces;

    public Typesetting(Look look, Typefaces typefaces) {
        this.look = Objects.requireNonNull(look, "look");
        this.typefaces = Objects.requireNonNull(typefaces, "typefaces");
    }

    /**
     * Prints a book.
     *
     * @throws IOException if a file or the temporary file cannot be written, or a font cannot be read; never for a picture
     */
    public Printed print(Book book, PrintJob job) throws IOException {
        try (TaggedDocument document = new TaggedDocument(book.language(), job.created(), job.scratch())) {
            return print(book, job, document);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    private Printed print(Book book, PrintJob job, TaggedDocument document) throws IOException {
        Casting casting = new Casting(typefaces);
        Desk desk = new Desk(document, new TextSetter(casting, new Shaper()), new Styles(look), look, book.language());
        Pictures pictures = new Pictures(desk, new Darkroom(job.development()));
        int headingShift = book.cover().isPresent() ? 1 : 0;
        List<Chunk> chunks = new Body(desk, pictures, headingShift, job.watch()).set(book.sections());
        List<Integer> pages = new Bindery(book, desk, pictures, job).bind(chunks);
        return new Printed(pages, pictures.shownSoFar(), casting.missing(), pictures.gaps());
    }
}
