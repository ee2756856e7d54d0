package org.learningjournal.export.pdf.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where a line may end: behind spaces and some hyphens; in an address behind its parts; in the scripts that write no
 * spaces where the JDK's rules say so. For one thread.
 */
final class LineBreaks {

    /** Thai needs a dictionary, which the JDK asks only for this language; its rules for Han are those of every language. */
    private final BreakIterator spaceless = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));

    private static final String HYPHENS = "-\u2010\u2013\u2014\u058A\u05BE";
    private static final String PARTS_OF_ADDRESS = "/?&=#_.-";
    /** Marks that some languages set off with a space, and yet no line begins with them. */
    private static final String NEVER_ALONE_FIRST = "!?:;\u00BB\u0964\u0965\u061F\u061B\u06D4";

    /** The JDK forgets some of these when they are of full width. */
    private static final String NEVER_FIRST = "，。、．：；！？）］｝〉》」』】〕〗”’…ー々ゝゞヽヾ" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static final String NEVER_LAST = "（［｛〈《「『【〔〖“‘";

    /** Returns the ends of all stretches that stay together, spaces behind them included; the last is the text's. */
    List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int ink = start;
            while (ink < text.length() && !isSpace(text.charAt(ink))) {
                ink++;
            }
            int end = ink;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            if (!ends.isEmpty() && standsWithWordBefore(text, start, ink)) {
                ends.remove(ends.size() - 1);
            } else {
                within(text, start, ink, ends);
            }
            ends.add(end);
            start = end;
        }
        return ends;
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == 0x3000
                || c == 0x1680
                || c == 0x205F
                || c == 0x200B
                || (c >= 0x2000 && c <= 0x200A && c != 0x2007);
    }

    private static boolean standsWithWordBefore(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (NEVER_ALONE_FIRST.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }

    private void within(String text, int start, int end, List<Integer> ends) {
        boolean address = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (writesNoSpaces(c)) {
                betweenLetters(text, start, end, ends);
                return;
            }
            address |= c == ':' && text.startsWith("://", i);
        }
        address |= text.startsWith("www.", start);
        for (int i = start + 1; i < end - 1; i++) {
            if (address ? endsPart(text, start, i, end) : endsHalf(text, start, i)) {
                ends.add(i + 1);
            }
        }
    }

    /** Whether a hyphen or dash stands between two letters, or a dash behind one and before another word. */
    private static boolean endsHalf(String text, int start, int i) {
        return HYPHENS.indexOf(text.charAt(i)) >= 0
                && i > start
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean endsPart(String text, int start, int i, int end) {
        return PARTS_OF_ADDRESS.indexOf(text.charAt(i)) >= 0
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && i - start > 3
                && end - i > 4;
    }

    /** Thai, Lao, Myanmar and Khmer, and everything from the radicals of Han on but emoji. */
    private static boolean writesNoSpaces(char c) {
        return (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7FF)
                || (c >= 0xD840 && c <= 0xD888)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }

    private void betweenLetters(String text, int start, int end, List<Integer> ends) {
        spaceless.setText(text.substring(start, end));
        spaceless.first();
        for (int at = spaceless.next(); at != BreakIterator.DONE && start + at < end; at = spaceless.next()) {
            if (NEVER_FIRST.indexOf(text.charAt(start + at)) < 0
                    && NEVER_LAST.indexOf(text.charAt(start + at - 1)) < 0) {
                ends.add(start + at);
            }
        }
    }
}
