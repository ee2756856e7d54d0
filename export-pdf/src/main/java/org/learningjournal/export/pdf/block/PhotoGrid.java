package org.learningjournal.export.pdf.block;

import java.util.List;

/**
 * Photos that belong together, side by side in rows.
 *
 * @param photos in their order, at least one
 */
public record PhotoGrid(List<Figure> photos) implements Block {

    /** Copies the photos. */
    public PhotoGrid {
        photos = List.copyOf(photos);
        if (photos.isEmpty()) {
            throw new IllegalArgumentException("a photo grid has at least one photo");
        }
    }
}
