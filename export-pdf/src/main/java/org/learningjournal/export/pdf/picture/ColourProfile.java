package org.learningjournal.export.pdf.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** An ICC profile that says what the numbers of a picture mean, where that is not what sRGB says. */
final class ColourProfile {

    /** Those of cameras and screens have some hundred to some thousand bytes, those of presses two million. */
    static final int MOST_BYTES = 1 << 22;

    private static final int NEWEST_VERSION = 4;

    /** Between roundings of one and the same colour space. */
    private static final int EQUAL = 3;

    private static final int STEPS = 5;

    private final byte[] bytes;
    private final int channels;
    private final ColorConvertOp conversion;

    private ColourProfile(byte[] bytes, ICC_Profile profile, int channels) {
        this.bytes = bytes;
        this.channels = channels;
        this.conversion =
                new ColorConvertOp(new ICC_Profile[] {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
    }

    /** Returns the profile; empty if it cannot be read or says nothing that sRGB, or plain grey, does not say. */
    static Optional<ColourProfile> read(byte[] bytes) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            if (!isForPictures(profile)) {
                return Optional.empty();
            }
            ColourProfile read = new ColourProfile(bytes, profile, profile.getNumComponents());
            return read.changesNothing() ? Optional.empty() : Optional.of(read);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Also what PDF/A asks of a profile that is embedded. */
    private static boolean isForPictures(ICC_Profile profile) {
        boolean space = profile.getColorSpaceType() == ColorSpace.TYPE_RGB
                || profile.getColorSpaceType() == ColorSpace.TYPE_GRAY;
        boolean purpose = switch (profile.getProfileClass()) {
            case ICC_Profile.CLASS_INPUT,
                    ICC_Profile.CLASS_DISPLAY,
                    ICC_Profile.CLASS_OUTPUT,
                    ICC_Profile.CLASS_COLORSPACECONVERSION -> true;
            default -> false;
        };
        return space && purpose && profile.getMajorVersion() <= NEWEST_VERSION;
    }

    int channels() {
        return channels;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the same picture in sRGB. */
    Pixels convert(Pixels pixels) {
        Pixels converted = Pixels.blank(pixels.width(), pixels.height(), 3);
        WritableRaster target = converted.raster();
        conversion.filter(pixels.raster(), target);
        return converted;
    }

    private boolean changesNothing() {
        int count = channels == 1 ? 256 : STEPS * STEPS * STEPS;
        Pixels samples = Pixels.blank(count, 1, channels);
        for (int i = 0; i < count; i++) {
            if (channels == 1) {
                samples.bytes()[i] = (byte) i;
            } else {
                samples.bytes()[3 * i] = level(i);
                samples.bytes()[3 * i + 1] = level(i / STEPS);
                samples.bytes()[3 * i + 2] = level(i / STEPS / STEPS);
            }
        }
        byte[] converted = convert(samples).bytes();
        for (int i = 0; i < converted.length; i++) {
            int before = samples.bytes()[channels == 1 ? i / 3 : i] & 0xFF;
            if (Math.abs(before - (converted[i] & 0xFF)) > EQUAL) {
                return false;
            }
        }
        return true;
    }

    private static byte level(int number) {
        return (byte) (number % STEPS * 255 / (STEPS - 1));
    }
}
