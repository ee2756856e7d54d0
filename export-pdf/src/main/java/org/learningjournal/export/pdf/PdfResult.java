package org.learningjournal.export.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Reason;

/**
 * What came of a book.
 *
 * @param volumes one file each, in order
 * @param pages of all volumes, covers included
 * @param pictures the pictures that were drawn
 * @param missingCharacters the characters that no font has, in the order of their code points
 * @param gaps the pictures that could not be shown, in the order of the book
 * @param included the entries in the book, in its order
 * @param withheld the media that are not in the book, in the order of their entries
 * @param recordings the files beside the book, in its order
 * @param contentHash SHA-256 of what the book tells, in lower-case hexadecimal; on the closing page it stands in groups of 16
 *     digits; keep it, so that somebody can ask
 * @param standards what the files conform to
 */
public record PdfResult(
        List<Volume> volumes,
        int pages,
        int pictures,
        List<MissingCharacter> missingCharacters,
        List<PictureGap> gaps,
        List<EntryId> included,
        List<Withheld> withheld,
        List<RecordingFile> recordings,
        String contentHash,
        Set<Standard> standards) {

    /**
     * One file.
     *
     * @param file where it is; the name alone if the book went to a stream
     * @param pages how many
     * @param bytes how large
     * @param sha256 of the file, in lower-case hexadecimal
     */
    public record Volume(Path file, int pages, long bytes, String sha256) {

        /** Checks that nothing is missing. */
        public Volume {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /**
     * A medium that the recipient may not have.
     *
     * @param entry the entry that shows it
     * @param reason why, as a family may hear it
     */
    public record Withheld(EntryId entry, Reason reason) {

        /** Checks that nothing is missing. */
        public Withheld {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A video, sound recording or document that lies beside the book.
     *
     * @param entry the entry that it belongs to
     * @param file where it is
     * @param bytes how large
     * @param sha256 of the file, in lower-case hexadecimal
     */
    public record RecordingFile(EntryId entry, Path file, long bytes, String sha256) {

        /** Checks that nothing is missing. */
        public RecordingFile {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /**
     * A character that was written as its name in brackets.
     *
     * @param codePoint the character
     * @param name its Unicode name in lower case
     */
    public record MissingCharacter(int codePoint, String name) {

        /** Checks that nothing is missing. */
        public MissingCharacter {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A picture in whose place the book has a sentence, or a recording whose original could not be copied.
     *
     * @param reference the id of the medium
     * @param why why
     */
    public record PictureGap(String reference, Why why) {

        /** Checks that nothing is missing. */
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

    /** What a file conforms to. */
    public enum Standard {
        /** Accessible: ISO 14289-1. */
        PDF_UA_1,
        /** For keeping: ISO 19005-2, level A. */
        PDF_A_2A
    }

    /** Copies the lists. */
    public PdfResult {
        volumes = List.copyOf(volumes);
        missingCharacters = List.copyOf(missingCharacters);
        gaps = List.copyOf(gaps);
        included = List.copyOf(included);
        withheld = List.copyOf(withheld);
        recordings = List.copyOf(recordings);
        Objects.requireNonNull(contentHash, "contentHash");
        standards = Set.copyOf(standards);
    }
}
