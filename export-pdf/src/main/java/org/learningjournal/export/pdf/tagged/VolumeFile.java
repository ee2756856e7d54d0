package org.learningjournal.export.pdf.tagged;

import java.util.List;
import java.util.Optional;

/**
 * One file of a document.
 *
 * @param title the title in its metadata
 * @param sheets its pages, in order
 * @param sections what its pages hold, in reading order
 * @param bookmarks its outline
 * @param lock how it is protected; empty for not
 */
public record VolumeFile(
        String title, List<Sheet> sheets, List<Element> sections, List<Bookmark> bookmarks, Optional<Lock> lock) {

    /** Copies the lists. */
    public VolumeFile {
        sheets = List.copyOf(sheets);
        sections = List.copyOf(sections);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * The two passwords of an encrypted file.
     *
     * @param opening asked for before anything is shown
     * @param owning lifts every limit
     */
    public record Lock(String opening, String owning) {}
}
