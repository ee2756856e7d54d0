package org.learningjournal.export.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.learningjournal.base.MediumId;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Judgement;
import org.learningjournal.export.pdf.block.NextStep;

/**
 * What is wanted of one book beside its theme. Immutable; every {@code with} makes another.
 *
 * @param coverPhoto stands on the cover if the book shows it; else the first photo of the child alone does
 * @param photos how large photos are in the book
 * @param volumes how the book is divided
 * @param watermark faint words across every page, such as the recipient's name
 * @param protection encrypts it
 * @param template drops, reorders or adds sections and blocks before the book is set
 * @param judgements how the child stands, if the host keeps it; the model has none yet
 * @param nextSteps what comes next, if the host keeps it; the model has none yet
 * @param listener hears how far the book is, and may end it
 * @param scratch the folder for temporary files, which hold the book in clear while it is made and are deleted on every way
 *     out; empty for the folder of the book, or the system's if the book goes to a stream
 */
public record PrintOrder(
        Optional<MediumId> coverPhoto,
        PhotoSize photos,
        Volumes volumes,
        Optional<String> watermark,
        Optional<Protection> protection,
        UnaryOperator<Book> template,
        List<Judgement> judgements,
        List<NextStep> nextSteps,
        Progress.Listener listener,
        Optional<Path> scratch) {

    /** How large photos are in a book. */
    public enum PhotoSize {
        /** As large as print needs: 300 pixels an inch. */
        PRINT,
        /** As large as they came. */
        ORIGINAL
    }

    /** Copies the lists. */
    public PrintOrder {
        Objects.requireNonNull(coverPhoto, "coverPhoto");
        Objects.requireNonNull(photos, "photos");
        Objects.requireNonNull(volumes, "volumes");
        Objects.requireNonNull(watermark, "watermark");
        Objects.requireNonNull(protection, "protection");
        Objects.requireNonNull(template, "template");
        judgements = List.copyOf(judgements);
        nextSteps = List.copyOf(nextSteps);
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(scratch, "scratch");
        if (watermark.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a watermark says something");
        }
    }

    /**
     * One volume, photos in print size, no watermark, not encrypted.
     *
     * @return the order
     */
    public static PrintOrder standard() {
        return new PrintOrder(
                Optional.empty(),
                PhotoSize.PRINT,
                Volumes.ONE,
                Optional.empty(),
                Optional.empty(),
                book -> book,
                List.of(),
                List.of(),
                Progress.Listener.NONE,
                Optional.empty());
    }

    /**
     * With a chosen photo on the cover.
     *
     * @param medium a photo of the journal
     * @return an order
     */
    public PrintOrder withCoverPhoto(MediumId medium) {
        return new PrintOrder(
                Optional.of(medium),
                photos,
                volumes,
                watermark,
                protection,
                template,
                judgements,
                nextSteps,
                listener,
                scratch);
    }

    /**
     * With photos of another size.
     *
     * @param size how large
     * @return an order
     */
    public PrintOrder withPhotos(PhotoSize size) {
        return new PrintOrder(
                coverPhoto, size, volumes, watermark, protection, template, judgements, nextSteps, listener, scratch);
    }

    /**
     * Divided into volumes.
     *
     * @param division how
     * @return an order
     */
    public PrintOrder withVolumes(Volumes division) {
        return new PrintOrder(
                coverPhoto,
                photos,
                division,
                watermark,
                protection,
                template,
                judgements,
                nextSteps,
                listener,
                scratch);
    }

    /**
     * With faint words across every page.
     *
     * @param words such as the recipient's name
     * @return an order
     */
    public PrintOrder withWatermark(String words) {
        return new PrintOrder(
                coverPhoto,
                photos,
                volumes,
                Optional.of(words),
                protection,
                template,
                judgements,
                nextSteps,
                listener,
                scratch);
    }

    /**
     * Encrypted.
     *
     * @param passwords the two passwords
     * @return an order
     */
    public PrintOrder withProtection(Protection passwords) {
        return new PrintOrder(
                coverPhoto,
                photos,
                volumes,
                watermark,
                Optional.of(passwords),
                template,
                judgements,
                nextSteps,
                listener,
                scratch);
    }

    /**
     * With a template of the host.
     *
     * @param changes drops, reorders or adds sections and blocks
     * @return an order
     */
    public PrintOrder withTemplate(UnaryOperator<Book> changes) {
        return new PrintOrder(
                coverPhoto, photos, volumes, watermark, protection, changes, judgements, nextSteps, listener, scratch);
    }

    /**
     * With judgements and next steps that the host keeps.
     *
     * @param stands how the child stands
     * @param next what comes next
     * @return an order
     */
    public PrintOrder withAssessment(List<Judgement> stands, List<NextStep> next) {
        return new PrintOrder(
                coverPhoto, photos, volumes, watermark, protection, template, stands, next, listener, scratch);
    }

    /**
     * With a listener.
     *
     * @param hears how far the book is, and may end it
     * @return an order
     */
    public PrintOrder withListener(Progress.Listener hears) {
        return new PrintOrder(
                coverPhoto, photos, volumes, watermark, protection, template, judgements, nextSteps, hears, scratch);
    }

    /**
     * With temporary files in a folder of the host's choice.
     *
     * @param folder exists
     * @return an order
     */
    public PrintOrder withScratch(Path folder) {
        return new PrintOrder(
                coverPhoto,
                photos,
                volumes,
                watermark,
                protection,
                template,
                judgements,
                nextSteps,
                listener,
                Optional.of(folder));
    }
}
