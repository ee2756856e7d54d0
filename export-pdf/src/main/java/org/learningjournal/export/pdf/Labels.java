package org.learningjournal.export.pdf;

import java.util.Objects;

/**
 * The few words that a book says of itself.
 *
 * @param contents the heading of the contents
 * @param pageOf the page number in the foot, with {@code {page}} and {@code {pages}} in it
 * @param unreadablePicture stands in the place of a picture that is damaged
 * @param mistypedPicture stands in the place of a picture whose content is not what it is declared to be
 * @param hugePicture stands in the place of a picture with too many pixels
 * @param slowPicture stands in the place of a picture that takes too long to decode
 * @param undecodablePicture stands in the place of a picture of a kind that cannot be decoded
 */
public record Labels(
        String contents,
        String pageOf,
        String unreadablePicture,
        String mistypedPicture,
        String hugePicture,
        String slowPicture,
        String undecodablePicture) {

    public Labels {
        Objects.requireNonNull(contents, "contents");
        Objects.requireNonNull(pageOf, "pageOf");
        Objects.requireNonNull(unreadablePicture, "unreadablePicture");
        Objects.requireNonNull(mistypedPicture, "mistypedPicture");
        Objects.requireNonNull(hugePicture, "hugePicture");
        Objects.requireNonNull(slowPicture, "slowPicture");
        Objects.requireNonNull(undecodablePicture, "undecodablePicture");
        if (contents.isBlank() || !pageOf.contains("{page}")) {
            throw new IllegalArgumentException("the contents have a heading, and a page number has {page} in it");
        }
    }

    public static Labels english() {
        return new Labels(
                "Contents",
                "Page {page} of {pages}",
                "A photo could not be shown: the file is not a readable picture.",
                "A photo could not be shown: the file is not the kind of picture it says it is.",
                "A photo could not be shown: the picture is too large.",
                "A photo could not be shown: the picture takes too long to prepare.",
                "A photo could not be shown: pictures of this kind cannot be printed.");
    }
}
