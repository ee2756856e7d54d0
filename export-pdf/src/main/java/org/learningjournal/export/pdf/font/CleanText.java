package org.learningjournal.export.pdf.font;

/**
 * Makes a text fit to be set. Controls, noncharacters and lone surrogates go. So do overrides and embeddings of direction, by
 * which a name could show its letters backwards; isolates stay where they are opened and closed in one paragraph, and a
 * direction mark, which reaches no further than its neighbours, stays too.
 */
final class CleanText {

    static final char FIRST_STRONG_ISOLATE = '\u2068';
    static final char POP_ISOLATE = '\u2069';

    private CleanText() {}

    static String of(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, plain);
        text.substring(plain).codePoints().forEach(c -> {
            if (c == '\t') {
                kept.append(' ');
            } else if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\r' || c == '\f' || c == 0x0B) {
                kept.append('\n');
            } else if (c == '\n' || !isUnprintable(c)) {
                kept.appendCodePoint(c);
            }
        });
        return withoutLoneIsolates(kept);
    }

    /** Whether nothing at all has to be asked of a character: the printable part of Latin. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~') || c == '\n' || (c >= 0xA0 && c < 0x300 && c != 0xAD);
    }

    private static boolean isUnprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || codePoint == 0x00AD
                || codePoint == 0xFEFF
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x206A && codePoint <= 0x206F)
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB);
    }

    static boolean isDirectional(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x206F);
    }

    private static String withoutLoneIsolates(StringBuilder text) {
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n') {
                while (depth > 0) {
                    text.setCharAt(open[--depth], '\uFEFF');
                }
            } else if (c >= 0x2066 && c <= FIRST_STRONG_ISOLATE) {
                open[depth++] = i;
            } else if (c == POP_ISOLATE) {
                if (depth == 0) {
                    text.setCharAt(i, '\uFEFF');
                } else {
                    depth--;
                }
            }
        }
        return text.toString().replace("\uFEFF", "");
    }
}
