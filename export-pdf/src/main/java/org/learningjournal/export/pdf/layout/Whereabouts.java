package org.learningjournal.export.pdf.layout;

import java.util.Optional;
import org.learningjournal.export.pdf.tagged.Sheet;

/** Where headings stand, as seen from one volume; asked only when pages are drawn, and by then known. */
final class Whereabouts {

    private final int volume;
    private final boolean mayHaveVolumes;
    private Optional<Numbering> numbering = Optional.empty();

    Whereabouts(int volume, boolean mayHaveVolumes) {
        this.volume = volume;
        this.mayHaveVolumes = mayHaveVolumes;
    }

    /** Whether a page may be named with its volume; known before it is known how many there are. */
    boolean mayHaveVolumes() {
        return mayHaveVolumes;
    }

    void are(Numbering known) {
        numbering = Optional.of(known);
    }

    /** Whether a heading stands in this volume, so that a link can lead there. */
    boolean isHere(Chapter chapter) {
        return numbering.orElseThrow().isIn(volume, chapter);
    }

    /** Names the pages from that of a heading to a later one of the same volume. */
    String name(Chapter first, Sheet last) {
        return numbering.orElseThrow().name(first, last);
    }

    String name(Chapter chapter) {
        return numbering.orElseThrow().name(chapter);
    }
}
