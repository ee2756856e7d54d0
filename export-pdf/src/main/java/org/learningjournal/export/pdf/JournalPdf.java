package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.JournalExport;

/**
 * Turns an exported journal into a book (P18): cover, linked contents by month and by area of learning, entries with their
 * photos and the family's own comments, charts, a glossary, and a closing page that says what was withheld and why. The
 * document is tagged and meets PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Photos are turned upright and lose their
 * metadata; videos and recordings lie beside the book. Equal exports give equal bytes in one theme, unless they are encrypted.
 * Thread-safe; keep one, because fonts stay loaded.
 *
 * <p>Temporary files hold the book in clear while it is made. They are deleted on every way out, and what a crash left behind
 * is deleted when the next book is made in the same folder.
 */
public final class JournalPdf {
    private final Press press;
    private final Labels labels;

    /**
     * Books in a theme.
     *
     * @param theme how they look
     */
    public JournalPdf(Theme theme) {
        this.press = new Press(theme);
        this.labels = theme.labels();
    }

    /**
     * Writes a book as it is usually wanted.
     *
     * @param export the journal
     * @param media the originals of its photos
     * @param out where the document goes; not closed
     * @return what came of it
     * @throws IOException if {@code out} or a temporary file fails; what was written is then no document
     */
    public PdfResult write(JournalExport export, MediaSource media, OutputStream out) throws IOException {
        return write(export, media, PrintOrder.standard(), out);
    }

    /**
     * Writes a book. Its recordings do not lie beside it, and it says so.
     *
     * @param export the journal
     * @param media the originals of its photos
     * @param order what is wanted; one volume
     * @param out where the document goes; not closed
     * @return what came of it
     * @throws IOException if {@code out} or a temporary file fails; what was written is then no document
     * @throws PrintCancelledException if the listener ended it
     * @throws IllegalArgumentException if several volumes are wanted
     */
    public PdfResult write(JournalExport export, MediaSource media, PrintOrder order, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        return edition(Telling.of(export), media, order).to(out);
    }

    /**
     * Writes a book as it is usually wanted into a file, all of it or nothing.
     *
     * @param export the journal
     * @param media the originals of its media
     * @param target the file; replaced if it exists; its folder must exist
     * @return what came of it
     * @throws IOException if a file cannot be written; then nothing is left of the book
     */
    public PdfResult write(JournalExport export, MediaSource media, Path target) throws IOException {
        return write(export, media, PrintOrder.standard(), target);
    }

    /**
     * Writes a book into a file, all of it or nothing: files appear under their names once they are whole. Of a target
     * {@code ada.pdf} several volumes are {@code ada-1.pdf}, {@code ada-2.pdf} and so on; videos, recordings and documents
     * go into the folder {@code ada-files} beside it, under names that say the day and nothing else. An earlier book of the same
     * name is replaced with all it had: its volumes and its folder do not outlive it.
     *
     * @param export the journal
     * @param media the originals of its media
     * @param order what is wanted
     * @param target the file; replaced if it exists; its folder must exist
     * @return what came of it
     * @throws IOException if a file cannot be written; then nothing is left of the book
     * @throws PrintCancelledException if the listener ended it; then nothing is left of the book
     */
    public PdfResult write(JournalExport export, MediaSource media, PrintOrder order, Path target) throws IOException {
        return edition(Telling.of(export), media, order).to(target);
    }

    /**
     * Writes the book of a group, such as a book of the year, as {@link #write(JournalExport, MediaSource, PrintOrder, Path)}
     * does.
     *
     * @param export what every recipient may have
     * @param media the originals of its media
     * @param order what is wanted
     * @param target the file; replaced if it exists; its folder must exist
     * @return what came of it
     * @throws IOException if a file cannot be written; then nothing is left of the book
     * @throws PrintCancelledException if the listener ended it; then nothing is left of the book
     */
    public PdfResult write(GroupExport export, MediaSource media, PrintOrder order, Path target) throws IOException {
        return edition(Telling.of(export), media, order).to(target);
    }

    private Edition edition(Telling telling, MediaSource media, PrintOrder order) {
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(order, "order");
        return new Edition(press, labels, telling, media, order);
    }
}
