package org.learningjournal.export.pdf.picture;

import java.util.Arrays;

/** How a camera was held, as EXIF numbers it from 1 to 8, and how its pixels are turned upright. */
enum Orientation {
    UPRIGHT(1),
    MIRRORED(2),
    UPSIDE_DOWN(3),
    UPSIDE_DOWN_MIRRORED(4),
    LEFT_MIRRORED(5),
    LEFT(6),
    RIGHT_MIRRORED(7),
    RIGHT(8);

    private final int exif;

    Orientation(int exif) {
        this.exif = exif;
    }

    static Orientation ofExif(int number) {
        return Arrays.stream(values())
                .filter(each -> each.exif == number)
                .findFirst()
                .orElse(UPRIGHT);
    }

    /** Whether width and height change places. */
    boolean turnsSideways() {
        return exif >= LEFT_MIRRORED.exif;
    }

    /** Turns {@code width} x {@code height} pixels upright. */
    int[] upright(int[] pixels, int width, int height) {
        if (this == UPRIGHT) {
            return pixels;
        }
        int[] turned = new int[pixels.length];
        int newWidth = turnsSideways() ? height : width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[target(x, y, width, height, newWidth)] = pixels[y * width + x];
            }
        }
        return turned;
    }

    private int target(int x, int y, int width, int height, int newWidth) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        return switch (this) {
            case UPRIGHT -> x + y * newWidth;
            case MIRRORED -> right + y * newWidth;
            case UPSIDE_DOWN -> right + below * newWidth;
            case UPSIDE_DOWN_MIRRORED -> x + below * newWidth;
            case LEFT_MIRRORED -> y + x * newWidth;
            case LEFT -> below + x * newWidth;
            case RIGHT_MIRRORED -> below + right * newWidth;
            case RIGHT -> y + right * newWidth;
        };
    }
}
