package org.learningjournal.export.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;

/** A face as one document uses it: the glyphs drawn so far and what each stands for. */
public final class Embedded {

    private static final String NOTHING = "\u200B";

    private final Typeface face;
    private final COSDictionary dictionary = new COSDictionary();
    private final SortedMap<Integer, String> meanings = new TreeMap<>();

    Embedded(Typeface face) {
        this.face = face;
    }

    Typeface face() {
        return face;
    }

    /** Returns the font's dictionary; it is filled when the document is finished. */
    public COSDictionary dictionary() {
        return dictionary;
    }

    SortedMap<Integer, String> meanings() {
        return meanings;
    }

    /**
     * Gives every glyph of a cluster its part of the cluster's characters and returns what a reader of the glyphs will get. A
     * glyph keeps the first meaning it was given in a document, so the answer may differ from the characters; then the
     * caller writes down the actual text.
     */
    public String claim(List<Shaped.Glyph> cluster, String characters) {
        List<Integer> left = new ArrayList<>();
        characters.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(left::add);
        String[] parts = new String[cluster.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = own(cluster.get(i).id(), left);
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].isEmpty() ? rest(left) : parts[i];
            String before = meanings.putIfAbsent(cluster.get(i).id(), part);
            read.append(before == null ? part : before);
        }
        return read.toString();
    }

    private String own(int glyph, List<Integer> left) {
        for (int i = 0; i < left.size(); i++) {
            if (face.glyph(left.get(i)) == glyph) {
                return Character.toString(left.remove(i));
            }
        }
        return "";
    }

    private static String rest(List<Integer> left) {
        if (left.isEmpty()) {
            return NOTHING;
        }
        StringBuilder rest = new StringBuilder();
        left.forEach(rest::appendCodePoint);
        left.clear();
        return rest.toString();
    }
}
