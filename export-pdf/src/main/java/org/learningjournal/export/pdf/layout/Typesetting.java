package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.font.Casting;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Shaper;
import org.learningjournal.export.pdf.font.Typefaces;
import org.learningjournal.export.pdf.picture.Darkroom;
import org.learningjournal.export.pdf.picture.Development;
import org.learningjournal.export.pdf.tagged.Bookmark;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.TaggedDocument;

/**
 * Prints books that share a look and fonts. Safe for use by several threads; one object keeps its fonts loaded, so it is
 * worth keeping.
 */
public final class Typesetting {

    private final Look look;
    private final Typefaces typefaces;
    private final Optional<Path> scratch;

    /**
     * Makes a typesetting.
     *
     * @param scratch the folder for the temporary file, which holds the book in clear while it is made; empty for the system's
     */
    public Typesetting(Look look, Typefaces typefaces, Optional<Path> scratch) {
        this.look = Objects.requireNonNull(look, "look");
        this.typefaces = Objects.requireNonNull(typefaces, "typefaces");
        this.scratch = Objects.requireNonNull(scratch, "scratch");
    }

    /**
     * Prints a book; the stream stays open.
     *
     * @param created written as the date of creation; empty for none, and then equal books give equal bytes
     * @throws IOException if the stream or the temporary file cannot be written, or a font cannot be read; never for a
     *     picture
     */
    public Printed print(Book book, Optional<Instant> created, OutputStream out) throws IOException {
        String title = Characters.printable(book.title()).replace('\n', ' ').strip();
        try (TaggedDocument document = new TaggedDocument(title, book.language(), created, scratch)) {
            return print(book, title, document, out);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    private Printed print(Book book, String title, TaggedDocument document, OutputStream out) throws IOException {
        Casting casting = new Casting(typefaces);
        Desk desk = new Desk(document, new TextSetter(casting, new Shaper()), new Styles(look), look, book.language());
        Pictures pictures = new Pictures(desk, new Darkroom(Development.forPrint()));
        List<Sheet> sheets = new ArrayList<>();
        book.cover().ifPresent(cover -> sheets.add(CoverPage.draw(cover, desk, pictures)));
        boolean hasCover = !sheets.isEmpty();
        Optional<ContentsPages> contents =
                book.contentsDepth() == 0 ? Optional.empty() : Optional.of(new ContentsPages(desk, hasCover ? 2 : 1));
        Body body = new Body(desk, pictures, hasCover ? 1 : 0);
        List<Sheet> bodySheets = body.set(book.blocks());
        contents.ifPresent(pages -> sheets.addAll(pages.arrange(body.chapters().stream()
                .filter(chapter -> chapter.level() <= book.contentsDepth())
                .toList())));
        sheets.addAll(bodySheets);
        if (sheets.isEmpty()) {
            sheets.add(document.sheet(look.frame().width(), look.frame().height()));
        }
        contents.ifPresent(pages -> pages.draw(numbers(sheets)));
        new Feet(desk, title).draw(sheets, hasCover);
        document.save(sheets, bookmarks(body.chapters()), out);
        return new Printed(sheets.size(), pictures.shownSoFar(), casting.missing(), pictures.gaps());
    }

    private static Map<Sheet, Integer> numbers(List<Sheet> sheets) {
        Map<Sheet, Integer> numbers = new HashMap<>();
        for (Sheet sheet : sheets) {
            numbers.put(sheet, numbers.size() + 1);
        }
        return numbers;
    }

    private static List<Bookmark> bookmarks(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new Bookmark(chapter.level(), chapter.text(), chapter.at()))
                .toList();
    }
}
