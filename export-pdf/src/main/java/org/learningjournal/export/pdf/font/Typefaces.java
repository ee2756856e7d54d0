package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of a book in the order in which they are asked for a character: the host's main fonts, Kurinto, the host's
 * spare fonts, and at last a host's font in another cut. A font is loaded when it is first asked. Safe for use by several
 * threads.
 */
public final class Typefaces {

    private final List<FontFile> main;
    private final List<FontFile> spare;
    private final Map<FontFile, Typeface> loaded = new HashMap<>();
    private final Map<Cut, List<FontFile>> chains = new EnumMap<>(Cut.class);

    public Typefaces(List<FontFile> main, List<FontFile> spare) {
        this.main = List.copyOf(main);
        this.spare = List.copyOf(spare);
        for (Cut cut : Cut.values()) {
            chains.put(cut, chain(cut));
        }
    }

    private List<FontFile> chain(Cut cut) {
        List<FontFile> chain = new ArrayList<>();
        main.stream().filter(file -> file.cut() == cut).forEach(chain::add);
        chain.add(Kurinto.file(cut));
        spare.stream().filter(file -> file.cut() == cut).forEach(chain::add);
        main.stream().filter(file -> file.cut() != cut).forEach(chain::add);
        spare.stream().filter(file -> file.cut() != cut).forEach(chain::add);
        return List.copyOf(chain);
    }

    /** Returns the face that lines in this cut are measured by. */
    public Typeface first(Cut cut) {
        return load(chain(cut, 0));
    }

    /** Returns the first face that draws all of a text, or empty when none does. */
    Optional<Typeface> covering(Cut cut, String text) {
        return chains.getOrDefault(cut, List.of()).stream()
                .map(this::load)
                .filter(face -> face.covers(text))
                .findFirst();
    }

    private FontFile chain(Cut cut, int place) {
        return chains.getOrDefault(cut, List.of()).get(place);
    }

    private synchronized Typeface load(FontFile file) {
        Typeface known = loaded.get(file);
        if (known != null) {
            return known;
        }
        try {
            Typeface face = Typeface.load(file);
            loaded.put(file, face);
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
