package org.learningjournal.export.pdf.font;

import java.util.Locale;

/** What the engine has to know about single characters. */
public final class Characters {

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";

    private Characters() {}

    /** Whether a character only steers others (joiners, direction marks, variation selectors) and draws nothing itself. */
    public static boolean isInvisible(int codePoint) {
        return codePoint >= 0xAD && (isSilent(codePoint) || isJoining(codePoint));
    }

    /** Whether a character steers lines and directions and says nothing: it is neither drawn nor read back. */
    public static boolean isSilent(int codePoint) {
        return codePoint == 0x00AD
                || codePoint == 0x061C
                || codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF;
    }

    /** Whether a character changes the shape of its neighbours and so belongs to what is written. */
    private static boolean isJoining(int codePoint) {
        return codePoint == 0x034F
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x200C
                || codePoint == 0x200D
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    /** Returns the text without what steers lines and directions. */
    public static String audible(String text) {
        return text.codePoints().noneMatch(Characters::isSilent)
                ? text
                : text.codePoints()
                        .filter(c -> !isSilent(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether nothing of a text would be seen or heard: all of it is white or only steers. */
    public static boolean saysNothing(String text) {
        return CleanText.of(text)
                .codePoints()
                .allMatch(c -> isInvisible(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a character stands on or around the one before it. */
    public static boolean isMark(int codePoint) {
        int type = codePoint < 0x300 ? Character.UNASSIGNED : Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a character is written in the scripts of East Asia, punctuation and wide forms included. */
    static boolean isEastAsian(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        return (codePoint <= 0x33FF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Returns the bracket that a bracket becomes when the line around it runs the other way, or the character itself. */
    public static int mirrored(int codePoint) {
        int place = MIRRORED.indexOf(codePoint);
        return place < 0 ? codePoint : MIRRORED.charAt(place ^ 1);
    }

    static boolean isPrivate(int codePoint) {
        return codePoint >= 0xE000 && Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** Returns a character's Unicode name in lower case, such as "birthday cake". */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? String.format(Locale.ROOT, "character %04x", codePoint) : name.toLowerCase(Locale.ROOT);
    }

    /** Takes out what no page can show or should obey (see {@link CleanText}); a tab becomes a space. */
    public static String printable(String text) {
        return CleanText.of(text);
    }

    /**
     * Returns a value, such as a name, ready to be woven into a sentence of another direction: nothing in it can change the
     * order of what stands around it.
     */
    public static String isolated(String value) {
        StringBuilder kept = new StringBuilder(value.length() + 2);
        kept.append(CleanText.FIRST_STRONG_ISOLATE);
        value.codePoints().filter(c -> !CleanText.isDirectional(c)).forEach(c -> {
            boolean breaks = c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || (c >= 0x1C && c <= 0x1E);
            kept.appendCodePoint(breaks || c == 0x2028 || c == 0x2029 ? ' ' : c);
        });
        return kept.append(CleanText.POP_ISOLATE).toString();
    }

    /** Returns a value isolated if anything in it runs from right to left or steers directions, else as it is. */
    public static String woven(String value) {
        return value.codePoints().anyMatch(Characters::turns) ? isolated(value) : value;
    }

    private static boolean turns(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> CleanText.isDirectional(codePoint);
        };
    }

    /** Returns a text for places that know no directions, such as titles of bookmarks: one line, nothing in it steers. */
    public static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        printable(text)
                .codePoints()
                .filter(c -> !CleanText.isDirectional(c))
                .forEach(c -> kept.appendCodePoint(c == '\n' ? ' ' : c));
        return kept.toString().strip();
    }
}
