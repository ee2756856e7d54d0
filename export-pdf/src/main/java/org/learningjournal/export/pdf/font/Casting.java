package org.learningjournal.export.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a face for every character. What no face has is replaced by its Unicode name in brackets and remembered, so that it
 * stays visible, honest and searchable. For one book, one thread.
 */
public final class Casting {

    /** A character as a reader sees it: a base with its marks, an emoji with its joiners. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final Typefaces typefaces;
    private final SortedSet<Integer> missing = new TreeSet<>();

    public Casting(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Returns the text with every character that cannot be drawn written out as its name. */
    public String drawable(Cut cut, String text) {
        if (typefaces.first(cut).covers(text)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length() + 32);
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            String cluster = clusters.group();
            boolean known = (cluster.isBlank() && cluster.contains("\n"))
                    || typefaces.covering(cut, cluster).isPresent();
            drawable.append(known ? cluster : spelledOut(cut, cluster));
        }
        return drawable.toString();
    }

    private String spelledOut(Cut cut, String cluster) {
        StringBuilder kept = new StringBuilder();
        List<String> names = new ArrayList<>();
        cluster.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(c -> {
            String one = Character.toString(c);
            if (typefaces.covering(cut, one).isPresent()) {
                kept.append(one);
            } else if (c != ' ' && c != 0xA0) {
                missing.add(c);
                names.add(Characters.name(c));
            }
        });
        return names.isEmpty() ? kept.toString() : kept + "[" + String.join(", ", names) + "]";
    }

    /** Splits a drawable text into stretches of one face each. */
    public List<FontRun> runs(Cut cut, String text) {
        Optional<Typeface> whole = typefaces.covering(cut, text);
        if (whole.isPresent()) {
            return List.of(new FontRun(whole.get(), 0, text.length()));
        }
        List<FontRun> runs = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            Typeface face = typefaces.covering(cut, clusters.group()).orElseGet(() -> typefaces.first(cut));
            FontRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.face() == face) {
                runs.set(runs.size() - 1, new FontRun(face, last.start(), clusters.end()));
            } else {
                runs.add(new FontRun(face, clusters.start(), clusters.end()));
            }
        }
        return runs;
    }

    /** Returns the characters that were replaced by their names. */
    public SortedSet<Integer> missing() {
        return new TreeSet<>(missing);
    }
}
