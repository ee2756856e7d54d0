package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.font.Cut;
import org.learningjournal.export.pdf.font.FontFault;
import org.learningjournal.export.pdf.font.FontFile;
import org.learningjournal.export.pdf.font.Typefaces;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.export.pdf.layout.LogoFault;
import org.learningjournal.export.pdf.layout.Look;
import org.learningjournal.export.pdf.layout.PrintJob;
import org.learningjournal.export.pdf.layout.Printed;
import org.learningjournal.export.pdf.layout.Typesetting;
import org.learningjournal.export.pdf.picture.Gap;

/**
 * Prints books in one theme: the theme in the engine's terms. Safe for use by several threads; it keeps its fonts loaded, so
 * one is kept rather than made for every book.
 */
final class Press {

    private final Typefaces body;
    private final Typefaces headings;
    private final Typesetting typesetting;

    /** Makes a press; fonts are loaded when the first book needs them. */
    Press(Theme theme) {
        Fonts fonts = theme.fonts();
        body = new Typefaces(files(fonts.body()), files(fonts.spare()));
        headings = fonts.headings().isEmpty() ? body : body.behind(files(fonts.headings()));
        typesetting = new Typesetting(look(theme), body, headings);
    }

    /** Prints a book, or says before anything is written that the theme's fonts or its logo cannot be used. */
    Printed print(Book book, PrintJob job) throws IOException {
        try {
            body.check();
            headings.check();
            return typesetting.print(book, job);
        } catch (FontFault e) {
            throw new UnusableFontException(e.sentence(), e);
        } catch (LogoFault e) {
            throw new UnusableLogoException(e.sentence(), e);
        }
    }

    private static List<FontFile> files(List<FontSource> sources) {
        return sources.stream()
                .map(source ->
                        new FontFile(source.name(), Cut.valueOf(source.cut().name()), new Opening(source)))
                .toList();
    }

    /** Equal for equal sources, so that a font in two roles is loaded and embedded once. */
    private record Opening(FontSource source) implements FontFile.Opening {
        @Override
        public InputStream open() throws IOException {
            return source.opening().open();
        }
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
                words(theme.labels()),
                theme.textSize(),
                theme.alignment() == Alignment.JUSTIFIED,
                new Look.Running(theme.head().start(), theme.head().end()),
                new Look.Running(theme.foot().start(), theme.foot().end()),
                theme.logo().map(Press::logo));
    }

    private static Look.Logo logo(Logo logo) {
        return new Look.Logo(new Picture("logo", logo.mediaType(), logo.opening()::open), logo.alternative());
    }

    private static Look.Words words(Labels labels) {
        Map<Gap, String> sentences = new EnumMap<>(Gap.class);
        sentences.put(Gap.UNREADABLE, labels.words(Label.UNREADABLE_PICTURE));
        sentences.put(Gap.NOT_ITS_TYPE, labels.words(Label.MISTYPED_PICTURE));
        sentences.put(Gap.TOO_LARGE, labels.words(Label.HUGE_PICTURE));
        sentences.put(Gap.TOO_SLOW, labels.words(Label.SLOW_PICTURE));
        sentences.put(Gap.NO_DECODER, labels.words(Label.UNDECODABLE_PICTURE));
        return new Look.Words(
                labels.words(Label.CONTENTS), labels.words(Label.PAGE_OF), labels.words(Label.VOLUME_OF), sentences);
    }
}
