package org.learningjournal.visibility;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.people.Child;

/**
 * Finds and hides names of children in texts: whole words, after NFKC and case folding, with any apostrophe. In scripts that put no spaces
 * between words a name is found anywhere. A name that is also the name of a child who may be named stays.
 */
public final class NameMask {
    private static final String HIDDEN = "another child";
    private static final String HIDDEN_FIRST = "Another child";
    private static final int NEAR = 12;
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?:^|[.!?…]\\P{L}*\\s|\\n)\\P{L}*$");
    private static final String APOSTROPHE = "['‘’`ʻʼ]";
    private static final CharMatcher TYPED_OTHERWISE = CharMatcher.anyOf("‘’`ʻʼ");
    /** Looking back, a pattern takes half a letter of two for one, unless such a letter stands in its own text. */
    private static final String IN_WORD = "[\\p{L}\\p{N}\\p{M}\uD801\uDC00&&[^ʻʼ]]";

    private static final String NOT_IN_WORD_BEFORE = "(?<!" + IN_WORD + ")";
    private static final String NOT_IN_WORD_AFTER = "(?!" + IN_WORD + ")";
    private static final Pattern LETTER = Pattern.compile("ss|.", Pattern.DOTALL);
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}]+");

    private final Map<String, String> outlines;
    private final Map<Set<String>, Pattern> patterns = new ConcurrentHashMap<>();

    private NameMask(Set<String> names) {
        this.outlines = names.stream().collect(Collectors.toUnmodifiableMap(name -> name, Outline::of));
    }

    /**
     * A mask for some children.
     *
     * @param hidden children who may not be named, neither as they are called now nor as they once were
     * @param named children who may be named, whose names stay
     * @return the mask
     */
    public static NameMask hiding(Collection<Child> hidden, Collection<Child> named) {
        return hiding(List.of(), hidden, named, Set.of());
    }

    /**
     * A mask for some children, where some words are never taken for a name.
     *
     * @param kept children from whom the viewer is kept, whose names are hidden even if they are such words
     * @param hidden other children who may not be named
     * @param named children who may be named, whose names stay
     * @param words the words, such as "May"; in a name of several words they do not count
     * @return the mask
     */
    public static NameMask hiding(
            Collection<Child> kept, Collection<Child> hidden, Collection<Child> named, Set<String> words) {
        Set<String> go = hidden.stream().flatMap(NameMask::everyName).collect(Collectors.toCollection(HashSet::new));
        words.forEach(word -> go.remove(folded(word)));
        kept.stream().flatMap(NameMask::everyName).forEach(go::add);
        named.stream().flatMap(child -> folded(child.names())).forEach(go::remove);
        return new NameMask(go);
    }

    /** Those a child had before are hidden as well. */
    private static Stream<String> everyName(Child child) {
        return Stream.concat(folded(child.names()), folded(child.formerNames()));
    }

    /**
     * Whether a text has one of the names.
     *
     * @param text any text
     * @return true if something would be hidden
     */
    public boolean finds(String text) {
        String normal = normal(text);
        return pattern(normal).filter(pattern -> pattern.matcher(normal).find()).isPresent();
    }

    /**
     * Hides the names in a text.
     *
     * @param text any text
     * @return the text itself if it has none of the names, else its NFKC form with "another child" in their place, with a
     *     capital where a sentence begins
     */
    public String hide(String text) {
        String normal = normal(text);
        return pattern(normal).map(pattern -> hide(pattern, normal, text)).orElse(text);
    }

    /** Of a setting's names a text has few, and a pattern of them all would cost more than everything else. */
    private Optional<Pattern> pattern(String normal) {
        if (outlines.isEmpty()) {
            return Optional.empty();
        }
        String outline = Outline.of(normal);
        Set<String> near = outlines.entrySet().stream()
                .filter(name -> outline.contains(name.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return near.isEmpty() ? Optional.empty() : Optional.of(patterns.computeIfAbsent(near, NameMask::pattern));
    }

    private static String hide(Pattern pattern, String normal, String text) {
        Matcher matcher = pattern.matcher(normal);
        return matcher.find()
                ? matcher.replaceAll(match -> beginsSentence(normal, match.start()) ? HIDDEN_FIRST : HIDDEN)
                : text;
    }

    /** Looks a few characters back only, so that a long text with many names costs no more than its length. */
    private static boolean beginsSentence(String text, int start) {
        String near = text.substring(Math.max(0, start - NEAR), start);
        return SENTENCE_BEGINS.matcher(start > NEAR ? "x" + near : near).find();
    }

    private static Stream<String> folded(Set<String> names) {
        return names.stream().map(NameMask::folded).filter(name -> !name.isBlank());
    }

    /** Names with boundaries share them, so that a text is looked at once for each letter, not once for each name. */
    static Pattern pattern(Set<String> names) {
        Predicate<String> unspaced = UNSPACED.asPredicate();
        Stream<String> anywhere = longestFirst(names, unspaced);
        String words = longestFirst(names, unspaced.negate()).collect(Collectors.joining("|"));
        Stream<String> bounded = Stream.of(NOT_IN_WORD_BEFORE + "(?:" + words + ")" + NOT_IN_WORD_AFTER)
                .filter(expression -> !words.isEmpty());
        return Pattern.compile(
                Stream.concat(anywhere, bounded).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<String> longestFirst(Set<String> names, Predicate<String> which) {
        return names.stream()
                .filter(which)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(NameMask::expression);
    }

    private static String expression(String name) {
        return GAP.splitAsStream(name).map(NameMask::folding).collect(Collectors.joining("[\\s\\p{Pd}]+"));
    }

    private static String folding(String word) {
        return LETTER.matcher(word)
                .results()
                .map(letter -> anyForm(letter.group()))
                .collect(Collectors.joining());
    }

    /** What a pattern that ignores case does not take for one letter by itself. */
    private static String anyForm(String letter) {
        return switch (letter) {
            case "ß", "ss" -> "(?:ß|ẞ|ss)";
            case "i" -> "i\u0307?";
            case "'" -> APOSTROPHE;
            default -> Pattern.quote(letter);
        };
    }

    /** A dotted capital I becomes an i with a further dot in lower case, and an apostrophe is typed in many ways. */
    static String folded(String name) {
        String lower = normal(name).strip().toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        return TYPED_OTHERWISE.replaceFrom(lower, '\'');
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
