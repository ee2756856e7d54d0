package org.learningjournal.export.pdf.font;

import java.util.Locale;

/** What the engine has to know about single characters. */
public final class Characters {

    private Characters() {}

    /** Whether a character only steers others (joiners, direction marks, variation selectors) and draws nothing itself. */
    public static boolean isInvisible(int codePoint) {
        return codePoint == 0x00AD
                || codePoint == 0x034F
                || codePoint == 0x061C
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    static boolean isPrivate(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** Returns a character's Unicode name in lower case, such as "birthday cake". */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? String.format(Locale.ROOT, "character %04x", codePoint) : name.toLowerCase(Locale.ROOT);
    }

    /** Takes out what no page can show: controls, soft hyphens, lone surrogates. A tab becomes a space. */
    public static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\r' || c == '\f' || c == 0x0B) {
                kept.append(c == '\t' ? ' ' : '\n');
            } else if (c == '\n' || !isUnprintable(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isUnprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || codePoint == 0x00AD
                || codePoint == 0xFEFF
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB);
    }
}
