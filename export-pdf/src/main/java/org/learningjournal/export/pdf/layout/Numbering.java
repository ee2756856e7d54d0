package org.learningjournal.export.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.export.pdf.tagged.Sheet;

/** In which volume, and there on which page, every sheet stands. */
final class Numbering {

    private final Map<Sheet, Spot> spots = new HashMap<>();
    private final int volumes;

    /** A volume and a page in it, both from 1. */
    record Spot(int volume, int page) {}

    /** Numbers volumes of which each has so many pages in front of the given ones. */
    Numbering(List<List<Chunk>> volumes, int front) {
        this.volumes = volumes.size();
        for (int volume = 1; volume <= volumes.size(); volume++) {
            int page = front;
            for (Chunk chunk : volumes.get(volume - 1)) {
                for (Sheet sheet : chunk.sheets()) {
                    page++;
                    spots.put(sheet, new Spot(volume, page));
                }
            }
        }
    }

    boolean isIn(int volume, Chapter chapter) {
        return spot(chapter).volume() == volume;
    }

    /** Returns how the contents name the page of a heading: its number, with the volume before it where there are several. */
    String name(Chapter chapter) {
        Spot spot = spot(chapter);
        return volumes == 1 ? String.valueOf(spot.page()) : spot.volume() + " / " + spot.page();
    }

    /** Returns the name of the first page, and the number of the last if that is another. */
    String name(Chapter first, Sheet last) {
        return first.at().sheet() == last
                ? name(first)
                : name(first) + "\u2013" + spot(last).page();
    }

    private Spot spot(Chapter chapter) {
        return spot(chapter.at().sheet());
    }

    private Spot spot(Sheet sheet) {
        Spot spot = spots.get(sheet);
        if (spot == null) {
            throw new IllegalStateException("a heading stands on no page of the book");
        }
        return spot;
    }
}
