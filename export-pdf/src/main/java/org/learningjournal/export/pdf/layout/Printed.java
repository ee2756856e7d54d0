package org.learningjournal.export.pdf.layout;

import java.util.List;
import java.util.SortedSet;
import org.learningjournal.export.pdf.picture.Gap;

/**
 * What came of a book.
 *
 * @param pages of each volume
 */
public record Printed(List<Integer> pages, int pictures, SortedSet<Integer> missingCharacters, List<PictureGap> gaps) {

    /** A picture that could not be shown, by the host's reference. */
    public record PictureGap(String reference, Gap gap) {}

    /** Copies the lists. */
    public Printed {
        pages = List.copyOf(pages);
        gaps = List.copyOf(gaps);
    }
}
