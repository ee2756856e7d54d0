package org.learningjournal.export.pdf;

import java.util.List;
import java.util.Objects;

/**
 * What came of a book.
 *
 * @param pages all pages, the cover included
 * @param pictures the pictures that were drawn
 * @param missingCharacters the characters that no font has, in the order of their code points
 * @param gaps the pictures that could not be shown, in the order of the book
 */
public record PdfResult(int pages, int pictures, List<MissingCharacter> missingCharacters, List<PictureGap> gaps) {

    /**
     * A character that was written as its name in brackets.
     *
     * @param name its Unicode name in lower case
     */
    public record MissingCharacter(int codePoint, String name) {

        public MissingCharacter {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A picture in whose place the book has a sentence.
     *
     * @param reference the host's own name for the picture
     */
    public record PictureGap(String reference, Why why) {

        public PictureGap {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why a picture could not be shown. */
    public enum Why {
        /** It cannot be opened, ends early, or is not a picture that can be decoded. */
        UNREADABLE,
        /** Its content is another kind of file than the one it is declared to be. */
        NOT_ITS_TYPE,
        /** It has more pixels than are decoded. */
        TOO_LARGE,
        /** It takes longer than a picture may. */
        TOO_SLOW,
        /** It is of a kind, or in a colour system, that there is no decoder for. */
        NO_DECODER
    }

    public PdfResult {
        missingCharacters = List.copyOf(missingCharacters);
        gaps = List.copyOf(gaps);
    }
}
