package org.learningjournal.export.pdf.compose;

import java.util.List;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.picture.Picture;
import org.learningjournal.journal.MediaType;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/** The photos of an entry as figures, each with a text for readers who cannot see it. */
final class Photos {
    private final Originals originals;
    private final Dates dates;

    Photos(Originals originals, Dates dates) {
        this.originals = originals;
        this.dates = dates;
    }

    List<Figure> figures(EntryView entry) {
        return entry.media().stream()
                .filter(medium -> medium.type().kind() == MediaType.Kind.PHOTO)
                .map(medium -> figure(entry, medium))
                .toList();
    }

    private Figure figure(EntryView entry, MediumView medium) {
        Picture picture = new Picture(
                medium.id().toString(), medium.type().mime(), () -> originals.open(entry.id(), medium.id()));
        return new Figure(picture, alternative(entry, medium), medium.caption());
    }

    private String alternative(EntryView entry, MediumView medium) {
        if (!medium.alternative().isBlank()) {
            return medium.alternative();
        }
        return medium.caption().isBlank()
                ? Words.photoOf(entry.title(), dates.day(entry.occurredAt()))
                : medium.caption();
    }
}
