package org.learningjournal.export.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;

/** A face as one document uses it: the glyphs drawn so far and what each stands for. */
public final class Embedded {

    private static final String NOTHING = "\u200B";

    private final Typeface face;
    private final COSDictionary dictionary = new COSDictionary();
    private final SortedMap<Integer, String> meanings = new TreeMap<>();
    /** The meaning of a glyph that stands for one character; 0 where it is not known yet or is something else. */
    private final int[] single;

    Embedded(Typeface face) {
        this.face = face;
        this.single = new int[face.glyphs()];
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

    /** Returns the glyph of a space, if the face has one. */
    public Optional<Shaped.Glyph> space() {
        int glyph = face.glyph(' ');
        if (glyph == 0) {
            return Optional.empty();
        }
        claim(glyph, ' ');
        return Optional.of(new Shaped.Glyph(glyph, 0, 0, 0));
    }

    /** Gives a glyph the character that it was drawn for and returns whether a reader of the glyph will get just that. */
    public boolean claim(int glyph, char character) {
        if (single[glyph] == 0) {
            String meaning = meanings.computeIfAbsent(glyph, g -> String.valueOf(character));
            single[glyph] = meaning.length() == 1 ? meaning.charAt(0) : -1;
        }
        return single[glyph] == character;
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
