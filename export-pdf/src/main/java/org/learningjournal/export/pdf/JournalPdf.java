package org.learningjournal.export.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.compose.JournalBook;
import org.learningjournal.leaving.JournalExport;

/**
 * Turns an exported journal into a book (P18): cover, linked contents, entries by month with their photos and the family's
 * own comments, and a closing page that says what was withheld and why. The document is tagged and meets PDF/UA-1 (ISO
 * 14289-1) and PDF/A-2a (ISO 19005-2). Photos are turned upright and lose their metadata. Equal exports give equal bytes.
 * Thread-safe; keep one, because fonts stay loaded.
 */
public final class JournalPdf {
    private final Press press;

    /**
     * Books in a theme.
     *
     * @param theme how they look
     */
    public JournalPdf(Theme theme) {
        this.press = new Press(theme, Optional.empty());
    }

    /**
     * Writes a book.
     *
     * @param export the journal
     * @param media the originals of its photos
     * @param out where the document goes; not closed
     * @return what came of it
     * @throws IOException if {@code out} or a temporary file fails; what was written is then no document
     */
    public PdfResult write(JournalExport export, MediaSource media, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Book book = JournalBook.of(export, media::copy);
        return press.print(book, Optional.of(export.at()), out);
    }

    /**
     * Writes a book into a file, all of it or nothing: the file appears under its name once it is whole.
     *
     * @param export the journal
     * @param media the originals of its photos
     * @param target the file; replaced if it exists; its folder must exist
     * @return what came of it
     * @throws IOException if the file cannot be written; then nothing is left of it
     */
    public PdfResult write(JournalExport export, MediaSource media, Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "target is a folder");
        Path draft = Files.createTempFile(folder, ".journal", ".part");
        try {
            PdfResult result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                result = write(export, media, out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
