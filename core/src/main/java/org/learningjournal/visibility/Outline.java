package org.learningjournal.visibility;

/**
 * What is left of a text without all that a {@link NameMask} overlooks: the case of letters, gaps, the forms of an apostrophe
 * and of a sharp s, further dots. Each character has its outline whatever stands beside it, so that a text in which a mask finds a name has the
 * outline of that name in its own. The reverse does not hold.
 */
final class Outline {
    private static final String APOSTROPHES = "'‘’`ʻʼ";
    private static final int FURTHER_DOT = 0x0307;
    private static final int SHARP_S = 0x00DF;
    private static final int ASCII = 0x80;

    private Outline() {}

    static String of(String normal) {
        StringBuilder outline = new StringBuilder(normal.length() + 8);
        for (int at = 0; at < normal.length(); ) {
            int each = normal.codePointAt(at);
            append(outline, each);
            at += Character.charCount(each);
        }
        return outline.toString();
    }

    private static void append(StringBuilder outline, int each) {
        if (APOSTROPHES.indexOf(each) >= 0) {
            outline.append('\'');
        } else if (!isOverlooked(each)) {
            letter(outline, each);
        }
    }

    /** As a pattern that ignores case compares them. */
    private static void letter(StringBuilder outline, int each) {
        int folded = Character.toLowerCase(Character.toUpperCase(each));
        if (folded == SHARP_S) {
            outline.append("ss");
        } else {
            outline.appendCodePoint(folded);
        }
    }

    /** Half a character is looked for in whole ones too, so it counts for nothing. */
    private static boolean isOverlooked(int each) {
        if (each < ASCII) {
            return each == '-' || each == ' ' || (each >= '\t' && each <= '\r');
        }
        int type = Character.getType(each);
        return type == Character.DASH_PUNCTUATION || type == Character.SURROGATE || each == FURTHER_DOT;
    }
}
