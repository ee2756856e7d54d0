package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Shaper;
import org.learningjournal.export.pdf.font.Typefaces;
import org.learningjournal.export.pdf.picture.Darkroom;
import org.learningjournal.export.pdf.picture.Developed;
import org.learningjournal.export.pdf.tagged.TaggedDocument;

/**
 * Prints books that share a look and fonts. Safe for use by several threads; one object keeps its fonts loaded, so it is
 * worth keeping.
 */
public final class Typesetting {

    private final Look look;
    private final Typefaces body;
    private final Typefaces headings;

    /** Makes a typesetting; the faces of both roles may be the same object. */
    public Typesetting(Look look, Typefaces body, Typefaces headings) {
        this.look = Objects.requireNonNull(look, "look");
        this.body = Objects.requireNonNull(body, "body");
        this.headings = Objects.requireNonNull(headings, "headings");
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
        Casting casting = new Casting(body);
        Casting display = body == headings ? casting : new Casting(headings);
        TextSetter setter = new TextSetter(casting, display, new Shaper());
        Desk desk = new Desk(document, setter, new Styles(look), look, book.language());
        Darkroom darkroom = new Darkroom(job.development());
        look.logo().ifPresent(logo -> check(logo, darkroom));
        Pictures pictures = new Pictures(desk, darkroom, job.watch());
        int headingShift = book.cover().isPresent() ? 1 : 0;
        List<Chunk> chunks = new Body(desk, pictures, headingShift, job.watch()).set(book.sections());
        List<Integer> pages = new Bindery(book, desk, pictures, job).bind(chunks);
        SortedSet<Integer> missing = casting.missing();
        missing.addAll(display.missing());
        return new Printed(pages, pictures.shownSoFar(), missing, pictures.gaps());
    }

    /** Before any photo is asked for, because every opening of one is recorded. */
    private void check(Look.Logo logo, Darkroom darkroom) {
        if (darkroom.develop(
                        logo.picture(), look.frame().columnWidth(), look.frame().columnHeight())
                instanceof Developed.Missing missing) {
            throw new LogoFault("the logo cannot be printed: " + look.words().sentence(missing.gap())
                    + " Give the theme a sound PNG or JPEG picture, or none.");
        }
    }
}
