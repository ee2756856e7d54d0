package org.learningjournal.export.pdf.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fonts of a book in the order in which they are asked for a character: the host's main fonts, Kurinto, the host's
 * spare fonts, a host's font in another cut, and at last, for the scripts of East Asia, Noto Sans SC where its artifact is
 * present. Kurinto and Noto are loaded when they are first asked. Safe for use by several threads.
 */
public final class Typefaces {

    private final List<FontFile> main;
    private final List<FontFile> spare;
    private final Function<Cut, Optional<FontFile>> eastAsian;
    private final Map<FontFile, Typeface> loaded;
    private final Map<Cut, List<FontFile>> chains = new EnumMap<>(Cut.class);

    public Typefaces(List<FontFile> main, List<FontFile> spare) {
        this(main, spare, Han::file);
    }

    /** Typefaces with other main fonts, in front of these; what both have is loaded and embedded once. */
    public Typefaces behind(List<FontFile> first) {
        return new Typefaces(Stream.concat(first.stream(), main.stream()).toList(), spare, eastAsian, loaded);
    }

    /** Typefaces with another font for East Asia, or none. */
    Typefaces(List<FontFile> main, List<FontFile> spare, Function<Cut, Optional<FontFile>> eastAsian) {
        this(main, spare, eastAsian, new HashMap<>());
    }

    private Typefaces(
            List<FontFile> main,
            List<FontFile> spare,
            Function<Cut, Optional<FontFile>> eastAsian,
            Map<FontFile, Typeface> loaded) {
        this.loaded = loaded;
        this.main = List.copyOf(main);
        this.spare = List.copyOf(spare);
        this.eastAsian = eastAsian;
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

    /**
     * Loads the host's fonts, so that one that cannot be used is known before anything is set.
     *
     * @throws FontFault for the first that cannot be used
     */
    public void check() {
        main.forEach(this::load);
        spare.forEach(this::load);
    }

    /** Returns the face that lines in this cut are measured by. */
    public Typeface first(Cut cut) {
        return load(chains.getOrDefault(cut, List.of()).get(0));
    }

    /** Returns the first face that draws all of a text, or empty when none does. */
    Optional<Typeface> covering(Cut cut, String text) {
        Typeface first = first(cut);
        if (first.covers(text)) {
            return Optional.of(first);
        }
        Optional<Typeface> found = chains.getOrDefault(cut, List.of()).stream()
                .skip(1)
                .map(this::load)
                .filter(face -> face.covers(text))
                .findFirst();
        if (found.isPresent() || text.codePoints().noneMatch(Characters::isEastAsian)) {
            return found;
        }
        return eastAsian.apply(cut).map(this::load).filter(face -> face.covers(text));
    }

    private Typeface load(FontFile file) {
        synchronized (loaded) {
            return loaded.computeIfAbsent(file, Typeface::load);
        }
    }
}
