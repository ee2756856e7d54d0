package org.learningjournal.export.pdf.label;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningjournal.export.pdf.font.Characters;

/**
 * The words of a book in one language, and the language itself, in which dates are written too. Immutable. English and Welsh
 * are shipped; a host brings others in a properties file with a line for every {@link Label}, or changes single ones.
 */
public final class Labels {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    private final Locale language;
    private final Map<Label, String> words;

    private Labels(Locale language, Map<Label, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * English as it is written in the United Kingdom.
     *
     * @return the words
     */
    public static Labels english() {
        return shipped(Locale.UK, "labels_en.properties");
    }

    /**
     * Welsh.
     *
     * @return the words
     */
    public static Labels welsh() {
        return shipped(Locale.forLanguageTag("cy-GB"), "labels_cy.properties");
    }

    private static Labels shipped(Locale language, String file) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return read(language, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped words in " + file + " cannot be read", e);
        }
    }

    /**
     * Words in a language of the host.
     *
     * @param language names its language
     * @param in a properties file; its keys are the labels' names in lower case with hyphens, such as {@code page-of}
     * @return the words
     * @throws IOException if {@code in} fails
     * @throws IllegalArgumentException if words are missing, blank or without one of their blanks, or a key is unknown; names
     *     all of them
     */
    public static Labels read(Locale language, Reader in) throws IOException {
        Properties file = new Properties();
        file.load(in);
        Map<Label, String> words = new EnumMap<>(Label.class);
        TreeSet<String> wrong = new TreeSet<>();
        for (Label label : Label.values()) {
            Object text = file.remove(label.key());
            if (text == null || !fits(label, text.toString())) {
                wrong.add(label.key());
            } else {
                words.put(label, text.toString());
            }
        }
        file.keySet().forEach(key -> wrong.add(key + " (unknown)"));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("words are missing or do not have their blanks: " + wrong);
        }
        return of(language, words);
    }

    private static Labels of(Locale language, Map<Label, String> words) {
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("labels name their language");
        }
        return new Labels(language, words);
    }

    /**
     * The same labels with other words in one place.
     *
     * @param label which
     * @param text the words, with the blanks of the label
     * @return labels
     * @throws IllegalArgumentException if the text is blank, lacks a blank or has one that the label does not know
     */
    public Labels with(Label label, String text) {
        if (!fits(label, text)) {
            throw new IllegalArgumentException(
                    "the words for " + label + " have the blanks " + label.blanks() + ", unlike \"" + text + "\"");
        }
        Map<Label, String> changed = new EnumMap<>(words);
        changed.put(label, text);
        return new Labels(language, changed);
    }

    private static boolean fits(Label label, String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher blanks = BLANK.matcher(text);
        while (blanks.find()) {
            found.add(blanks.group(1));
        }
        return !Characters.saysNothing(text) && found.equals(new TreeSet<>(label.blanks()));
    }

    /**
     * The language of the words.
     *
     * @return names a language
     */
    public Locale language() {
        return language;
    }

    /**
     * The words of a label as they stand, blanks included.
     *
     * @param label which
     * @return never blank
     */
    public String words(Label label) {
        return words.getOrDefault(label, "");
    }

    /**
     * The words of a label with its blanks filled. A value that runs from right to left is isolated, so that it changes the
     * order of nothing around it.
     *
     * @param label which
     * @param values one for each blank, in the order of {@link Label#blanks}
     * @return the text
     */
    public String text(Label label, Object... values) {
        if (values.length != label.blanks().size()) {
            throw new IllegalArgumentException(label + " has the blanks " + label.blanks() + ", not " + values.length);
        }
        Map<String, String> filling = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            filling.put(label.blanks().get(i), Characters.woven(String.valueOf(values[i])));
        }
        return BLANK.matcher(words(label))
                .replaceAll(blank -> Matcher.quoteReplacement(filling.getOrDefault(blank.group(1), "")));
    }
}
