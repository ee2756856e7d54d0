package org.learningjournal.internal.picture;

import org.learningjournal.journal.MediaType;

/** The sentences about files that cannot be accepted. */
final class Wording {
    static final String CUT_OFF = "The photo is cut off before its end.";
    static final String DAMAGED = "The photo is damaged and cannot be shown in full.";
    static final String CUT_OFF_VIDEO = "The video is cut off before its end.";
    static final String DAMAGED_VIDEO = "The video is damaged and cannot be shown in full.";
    static final String UNCLEANED = "HEIC photos carry where they were taken, which cannot be removed here; "
            + "please send the photo as a JPEG.";
    static final String RARE = "The photo is a rare kind of JPEG that cannot be shown.";
    static final String NO_BYTES = "The file is empty; it has no bytes.";
    static final String EMPTY = "The photo has no pixels.";

    private static final long MEGA = 1_000_000;

    private Wording() {}

    static String notA(MediaType type) {
        return "The file says it is " + article(type) + " but is not one.";
    }

    static String notA(MediaType type, MediaType found) {
        return "The file says it is " + article(type) + " but appears to be " + article(found) + ".";
    }

    static String tooManyPixels(long width, long height, long most) {
        long pixels = Math.multiplyHigh(width, height) == 0 ? width * height : Long.MAX_VALUE;
        return most % MEGA == 0 && pixels / MEGA > most / MEGA
                ? "The photo has " + pixels / MEGA + " megapixels; the setting accepts " + most / MEGA + "."
                : "The photo has " + pixels + " pixels; the setting accepts " + most + ".";
    }

    static String tooLong(long width, long height, int most) {
        return "The photo is " + width + " by " + height + " pixels; no side may have more than " + most + ".";
    }

    private static String article(MediaType type) {
        return switch (type) {
            case JPEG -> "a JPEG photo";
            case PNG -> "a PNG picture";
            case GIF -> "a GIF picture";
            case WEBP -> "a WebP picture";
            case HEIC -> "a HEIC photo";
            case MP4 -> "an MP4 video";
            case MP3 -> "an MP3 recording";
            case PDF -> "a PDF document";
        };
    }
}
