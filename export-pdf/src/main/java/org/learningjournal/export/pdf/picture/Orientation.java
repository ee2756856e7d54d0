package org.learningjournal.export.pdf.picture;

/** How a camera was held, as EXIF numbers it from 1 to 8, and how its pixels are turned upright. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    static Orientation ofExif(int number) {
        return number >= 1 && number <= 8 ? values()[number - 1] : UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turnsSideways() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
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
