package org.learningjournal.export.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.TakenPicture;

/**
 * A photo ready to be placed: in the document already, or a gap with the sentence that says so.
 *
 * @param aspect width by height
 * @param mostWidth beyond which it would look coarse, in points
 */
record Photo(
        Element element,
        Element captionElement,
        Optional<TakenPicture> stream,
        String sentence,
        String caption,
        float aspect,
        float mostWidth) {

    /** A photo and its caption at their size. */
    record Sized(
            Photo photo,
            float left,
            float width,
            float height,
            List<Line> sentence,
            List<Line> caption,
            float captionWidth) {

        Sized at(float x) {
            return new Sized(photo, x, width, height, sentence, caption, captionWidth);
        }
    }
}
