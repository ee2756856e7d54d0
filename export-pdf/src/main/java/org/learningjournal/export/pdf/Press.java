package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.font.Cut;
import org.learningjournal.export.pdf.font.FontFault;
import org.learningjournal.export.pdf.font.FontFile;
import org.learningjournal.export.pdf.font.Typefaces;
import org.learningjournal.export.pdf.layout.Look;
import org.learningjournal.export.pdf.layout.Printed;
import org.learningjournal.export.pdf.layout.Typesetting;
import org.learningjournal.export.pdf.picture.Gap;

/**
 * Prints books in one theme. Safe for use by several threads; it keeps its fonts loaded, so one is kept rather than made for
 * every book.
 */
final class Press {

    private final Typefaces typefaces;
    private final Typesetting typesetting;

    /**
     * Makes a press; fonts are loaded when the first book needs them.
     *
     * @param scratch the folder for temporary files, which hold a book in clear while it is made; empty for the system's
     */
    Press(Theme theme, Optional<Path> scratch) {
        typefaces = new Typefaces(files(theme.mainFonts()), files(theme.spareFonts()));
        typesetting = new Typesetting(look(theme), typefaces, scratch);
    }

    /**
     * Prints a book; the stream stays open.
     *
     * @param created written into the document; empty for none, and then equal books give equal bytes
     * @throws UnusableFontException if a font cannot be used; nothing has been written then
     */
    PdfResult print(Book book, Optional<Instant> created, OutputStream out) throws IOException {
        Printed printed = printed(book, created, out);
        return new PdfResult(
                printed.pages(),
                printed.pictures(),
                printed.missingCharacters().stream()
                        .map(c -> new PdfResult.MissingCharacter(c, Characters.name(c)))
                        .toList(),
                printed.gaps().stream()
                        .map(gap -> new PdfResult.PictureGap(gap.reference(), why(gap.gap())))
                        .toList());
    }

    private Printed printed(Book book, Optional<Instant> created, OutputStream out) throws IOException {
        try {
            typefaces.check();
            return typesetting.print(book, created, out);
        } catch (FontFault e) {
            throw new UnusableFontException(e.sentence(), e);
        }
    }

    private static PdfResult.Why why(Gap gap) {
        return switch (gap) {
            case UNREADABLE -> PdfResult.Why.UNREADABLE;
            case NOT_ITS_TYPE -> PdfResult.Why.NOT_ITS_TYPE;
            case TOO_LARGE -> PdfResult.Why.TOO_LARGE;
            case NO_DECODER -> PdfResult.Why.NO_DECODER;
        };
    }

    private static List<FontFile> files(List<FontSource> sources) {
        return sources.stream()
                .map(source ->
                        new FontFile(source.name(), Cut.valueOf(source.cut().name()), source.opening()::open))
                .toList();
    }

    private static Look look(Theme theme) {
        PageShape page = theme.page();
        Palette palette = theme.palette();
        return new Look(
                new Look.Frame(page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left()),
                new Look.Inks(
                        palette.text().rgb(),
                        palette.quiet().rgb(),
                        palette.accent().rgb(),
                        palette.rule().rgb()),
                new Look.Words(theme.labels().contents(), theme.labels().pageOf(), sentences(theme.labels())),
                theme.textSize());
    }

    private static Map<Gap, String> sentences(Labels labels) {
        Map<Gap, String> sentences = new EnumMap<>(Gap.class);
        sentences.put(Gap.UNREADABLE, labels.unreadablePicture());
        sentences.put(Gap.NOT_ITS_TYPE, labels.mistypedPicture());
        sentences.put(Gap.TOO_LARGE, labels.hugePicture());
        sentences.put(Gap.NO_DECODER, labels.undecodablePicture());
        return sentences;
    }
}
