package org.learningjournal.export.pdf.compose;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.block.Recording;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.label.Label;
import org.learningjournal.export.pdf.label.Labels;
import org.learningjournal.journal.MediaType;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.MediumView;

/** The media of an entry as figures and recordings, each with a text for readers who cannot see it. */
final class MediaBlocks {
    private final Labels labels;
    private final Dates dates;
    private final Materials materials;

    MediaBlocks(Labels labels, Dates dates, Materials materials) {
        this.labels = labels;
        this.dates = dates;
        this.materials = materials;
    }

    List<Figure> photos(EntryView entry) {
        return entry.media().stream()
                .filter(MediaBlocks::isPhoto)
                .map(medium -> photo(entry, medium))
                .toList();
    }

    static boolean isPhoto(MediumView medium) {
        return medium.type().kind() == MediaType.Kind.PHOTO;
    }

    Figure photo(EntryView entry, MediumView medium) {
        Picture picture = new Picture(
                medium.id().toString(), medium.type().mime(), () -> materials.open(entry.id(), medium.id()));
        return new Figure(picture, alternative(medium, photoFrom(entry)), medium.caption());
    }

    private String photoFrom(EntryView entry) {
        return labels.text(Label.PHOTO_FROM, title(entry), dates.day(entry.occurredAt()));
    }

    private String title(EntryView entry) {
        return dates.titleOrDay(entry.title(), entry.occurredAt());
    }

    /** What somebody wrote for it, else what the caption says, else what is true of any picture of this entry. */
    private static String alternative(MediumView medium, String generic) {
        if (!Characters.saysNothing(medium.alternative())) {
            return medium.alternative();
        }
        return Characters.saysNothing(medium.caption()) ? generic : medium.caption();
    }

    List<Recording> recordings(EntryView entry) {
        return entry.media().stream()
                .filter(medium -> !isPhoto(medium))
                .map(medium -> recording(entry, medium))
                .toList();
    }

    private Recording recording(EntryView entry, MediumView medium) {
        Optional<Materials.Beside> file = materials.putBeside(entry, medium, dates.fileDay(entry.occurredAt()));
        Optional<Duration> length = file.flatMap(Materials.Beside::length);
        String what = what(kind(medium), length);
        String generic = labels.text(Label.RECORDING_FROM, what, title(entry), dates.day(entry.occurredAt()));
        String where = file.map(each -> labels.text(Label.FILE_BESIDE, each.name()))
                .orElseGet(() -> labels.words(Label.FILE_AT_SETTING));
        return new Recording(
                kind(medium),
                alternative(medium, generic),
                length.map(MediaBlocks::clock).orElse(""),
                what + " · " + where,
                medium.caption(),
                kind(medium) == Recording.Kind.VIDEO ? materials.poster(entry.id(), medium.id()) : Optional.empty());
    }

    private static Recording.Kind kind(MediumView medium) {
        return switch (medium.type().kind()) {
            case VIDEO -> Recording.Kind.VIDEO;
            case AUDIO -> Recording.Kind.AUDIO;
            case PHOTO, DOCUMENT -> Recording.Kind.DOCUMENT;
        };
    }

    private String what(Recording.Kind kind, Optional<Duration> length) {
        return switch (kind) {
            case VIDEO ->
                length.map(known -> labels.text(Label.VIDEO_OF_LENGTH, clock(known)))
                        .orElseGet(() -> labels.words(Label.VIDEO));
            case AUDIO ->
                length.map(known -> labels.text(Label.AUDIO_OF_LENGTH, clock(known)))
                        .orElseGet(() -> labels.words(Label.AUDIO));
            case DOCUMENT -> labels.words(Label.DOCUMENT);
        };
    }

    /** Minutes and seconds, such as 2:31; with hours where there are any. */
    private static String clock(Duration length) {
        long seconds = Math.max(1, Math.round(length.toMillis() / 1000.0));
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
