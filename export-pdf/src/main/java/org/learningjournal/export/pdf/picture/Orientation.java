package org.learningjournal.export.pdf.picture;

import java.util.Arrays;

/** How a camera was held, as EXIF numbers it from 1 to 8. The pixels stay as they are; the page turns them upright. */
public enum Orientation {
    UPRIGHT(1, 1, 0, 0, 1),
    MIRRORED(2, -1, 0, 0, 1),
    UPSIDE_DOWN(3, -1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(4, 1, 0, 0, -1),
    LEFT_MIRRORED(5, 0, -1, -1, 0),
    LEFT(6, 0, -1, 1, 0),
    RIGHT_MIRRORED(7, 0, 1, 1, 0),
    RIGHT(8, 0, 1, -1, 0);

    private final int exif;
    private final int rightX;
    private final int rightY;
    private final int upX;
    private final int upY;

    /** Where the stored picture's rightward and upward directions point to, once it stands upright. */
    Orientation(int exif, int rightX, int rightY, int upX, int upY) {
        this.exif = exif;
        this.rightX = rightX;
        this.rightY = rightY;
        this.upX = upX;
        this.upY = upY;
    }

    static Orientation ofExif(int number) {
        return Arrays.stream(values())
                .filter(each -> each.exif == number)
                .findFirst()
                .orElse(UPRIGHT);
    }

    /** Whether width and height change places. */
    public boolean turnsSideways() {
        return rightX == 0;
    }

    /** Returns the six numbers of the matrix that lays the unit square, turned upright, over a rectangle. */
    public float[] matrix(float x, float y, float width, float height) {
        return new float[] {
            rightX * width,
            rightY * height,
            upX * width,
            upY * height,
            x + width * (1 - rightX - upX) / 2,
            y + height * (1 - rightY - upY) / 2
        };
    }
}
