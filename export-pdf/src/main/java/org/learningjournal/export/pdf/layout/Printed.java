package org.learningjournal.export.pdf.layout;

import java.util.List;
import java.util.SortedSet;
import org.learningjournal.export.pdf.picture.Gap;

/** What came of a book. */
public record Printed(int pages, int pictures, SortedSet<Integer> missingCharacters, List<PictureGap> gaps) {

    /** A picture that could not be shown, by the host's reference. */
    public record PictureGap(String reference, Gap gap) {}

    public Printed {
        gaps = List.copyOf(gaps);
    }
}
