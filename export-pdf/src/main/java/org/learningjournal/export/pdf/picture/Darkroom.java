package org.learningjournal.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Picture;

/**
 * Develops originals into prints, one at a time; for one thread. Nothing is written to disk, and no bad picture throws: it
 * becomes {@link Developed.Missing}. A JPEG that is right as it is passes as it is.
 */
public final class Darkroom {

    private static final long MOST_PIXELS_IN_SCANS = 60_000_000;

    private final Development development;
    private final Plate plate = new Plate();
    private byte[] latestProfile = new byte[0];
    private Optional<ColourProfile> latest = Optional.empty();

    public Darkroom(Development development) {
        this.development = Objects.requireNonNull(development, "development");
    }

    /**
     * Develops one picture; its pixels are forgotten on return.
     *
     * @param mostWidth the width, in points, of the largest place that the picture can take on the page
     * @param mostHeight the height of that place
     */
    public Developed develop(Picture picture, float mostWidth, float mostHeight) {
        Wanted wanted = new Wanted(development.resolution(), mostWidth, mostHeight);
        try {
            Kind kind =
                    Kind.declared(picture.mediaType()).orElseThrow(() -> new MissingPictureException(Gap.NO_DECODER));
            try (InputStream in = new BufferedInputStream(picture.opening().open())) {
                Deadline deadline = Deadline.of(development);
                return print(checked(kind, new Source(in, deadline)), kind, wanted, deadline);
            }
        } catch (MissingPictureException e) {
            return new Developed.Missing(e.gap());
        } catch (IOException | RuntimeException e) {
            return new Developed.Missing(Gap.UNREADABLE);
        }
    }

    private static Source checked(Kind kind, Source source) throws IOException {
        byte[] first = source.readNBytes(Kind.SIGNATURE);
        if (first.length > 0 && !kind.begins(first)) {
            throw new MissingPictureException(Gap.NOT_ITS_TYPE);
        }
        return source.after(first);
    }

    private Developed print(Source source, Kind kind, Wanted wanted, Deadline deadline) throws IOException {
        PixelLimit limit = new PixelLimit(development.mostPixels());
        return switch (kind) {
            case JPEG -> jpeg(JpegOriginal.read(source), limit, wanted, deadline);
            case PNG -> decoded(PngOriginal.negative(source, limit), wanted, deadline);
            case GIF -> decoded(GifOriginal.negative(source, limit), wanted, deadline);
            case WEBP -> decoded(WebpOriginal.negative(source, limit), wanted, deadline);
        };
    }

    private Developed jpeg(JpegOriginal original, PixelLimit limit, Wanted wanted, Deadline deadline)
            throws IOException {
        JpegFrame frame = original.frame();
        PixelLimit lower = original.comesInScans() ? limit.butAtMost(MOST_PIXELS_IN_SCANS) : limit;
        lower.check(frame.width(), frame.height());
        Optional<ColourProfile> profile =
                profile(original.profile(), frame.channels().size());
        boolean asItIs = wanted.resolution() == Resolution.ORIGINAL;
        double shrinking = wanted.shrinking(frame.width(), frame.height(), original.orientation());
        if (Wanted.isNearly(shrinking) && (profile.isEmpty() || asItIs)) {
            Optional<JpegCopy> copy = original.copy();
            if (copy.isPresent() && Decoder.isSound(original.negative(copy.get()), plate, deadline)) {
                // an original keeps its numbers, and PDF/A lets it keep its profile
                return new Developed.Print(
                        copy.get().bytes(),
                        frame.width(),
                        frame.height(),
                        frame.channels().size(),
                        original.orientation(),
                        profile.map(ColourProfile::bytes));
            }
        }
        return decoded(original.negative(), wanted, deadline);
    }

    private Developed decoded(Negative negative, Wanted wanted, Deadline deadline) throws IOException {
        BufferedImage image = Decoder.decode(negative, leastShrinking(negative, wanted), plate, deadline);
        Orientation orientation = negative.orientation().get();
        double shrinking = wanted.shrinking(negative.width(), negative.height(), orientation);
        PixelRows rows = new PixelRows(image);
        // more rows than columns may have been left out
        double scale = Math.min(
                1 / shrinking,
                Math.min((double) rows.width() / negative.width(), (double) rows.height() / negative.height()));
        int width = (int) Math.min(rows.width(), Math.max(1, Math.round(negative.width() * scale)));
        int height = (int) Math.min(rows.height(), Math.max(1, Math.round(negative.height() * scale)));
        Pixels pixels = Shrinker.shrink(rows, width, height);
        Optional<ColourProfile> profile = profile(negative.profile(), pixels.channels());
        Pixels shown = profile.map(known -> known.convert(pixels)).orElse(pixels);
        byte[] jpeg = JpegFile.write(shown, wanted.resolution());
        return new Developed.Print(jpeg, width, height, shown.channels(), orientation, Optional.empty());
    }

    /** How it lies may be known only behind its pixels. */
    private static double leastShrinking(Negative negative, Wanted wanted) {
        return Math.min(
                wanted.shrinking(negative.width(), negative.height(), Orientation.UPRIGHT),
                wanted.shrinking(negative.width(), negative.height(), Orientation.LEFT));
    }

    /** Photos of one camera have one profile, so the latest is kept. */
    private Optional<ColourProfile> profile(Optional<byte[]> bytes, int channels) {
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (!Arrays.equals(bytes.get(), latestProfile)) {
            latestProfile = bytes.get();
            latest = ColourProfile.read(latestProfile);
        }
        return latest.filter(profile -> profile.channels() == channels);
    }
}
