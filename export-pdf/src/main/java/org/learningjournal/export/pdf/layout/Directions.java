package org.learningjournal.export.pdf.layout;

import java.text.Bidi;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The direction levels of one paragraph: even from left to right. */
final class Directions {

    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "ff-Adlm", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi", "ji");
    private static final Directions PLAIN = new Directions(null);

    private final @Nullable Bidi bidi;

    private Directions(@Nullable Bidi bidi) {
        this.bidi = bidi;
    }

    static Directions of(String text, Locale language) {
        boolean fromRight = RIGHT_TO_LEFT.contains(language.getLanguage());
        if (!fromRight && !needsThought(text)) {
            return PLAIN;
        }
        return new Directions(new Bidi(
                text, fromRight ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT));
    }

    /** Whether a text has letters from right to left or marks of direction. */
    private static boolean needsThought(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && (c <= 0x8FF || c == 0x200F || (c >= 0x2066 && c <= 0x2069) || c >= 0xD800)) {
                return true;
            }
        }
        return false;
    }

    /** Whether everything runs from left to right. */
    boolean isPlain() {
        return bidi == null;
    }

    boolean rightToLeft() {
        return bidi != null && !bidi.baseIsLeftToRight();
    }

    int level(int index) {
        return bidi == null ? 0 : bidi.getLevelAt(index);
    }
}
