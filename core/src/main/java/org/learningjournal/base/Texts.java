package org.learningjournal.base;

/**
 * What may stand in a text: no control characters but tab and line feed, no characters that turn the direction of what
 * follows, no half surrogate pairs. Right-to-left scripts are ordinary text; only the invisible overrides are refused.
 */
public final class Texts {
    private Texts() {}

    /**
     * Whether a text is one visible line.
     *
     * @param text the text
     * @param most the largest number of UTF-16 units
     * @return true if it is not blank, not longer, and clean
     */
    public static boolean isLine(String text, int most) {
        return !text.isBlank() && text.length() <= most && isClean(text) && isOneLine(text);
    }

    /**
     * Whether a text breaks no line.
     *
     * @param text the text
     * @return true if it has no line feed, no tab and none of the separators of lines and paragraphs
     */
    public static boolean isOneLine(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text is free of characters that do not belong in one.
     *
     * @param text the text, of any length
     * @return true if it is clean
     */
    public static boolean isClean(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!isWelcome(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static boolean isWelcome(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> !isDirectionOverride(c);
        };
    }

    private static boolean isDirectionOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
