package org.learningjournal.quickstart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Random;
import java.util.Scanner;
import javax.imageio.ImageIO;

/** Draws what a phone would store: pixels as the sensor lay, a note how to turn them upright, and where it was. */
final class Photos {
    /** Exif by hand: the orientation, a pointer to the coordinates, 52° 12' 34" north, 1° 5' 43" west. */
    private static final String EXIF = "ffe10094 457869660000 4d4d002a00000008 0002 0112000300000001000%d0000"
            + "8825000400000001 00000026 00000000 0004 0001000200000002 4e000000 0002000500000003 0000005c"
            + "0003000200000002 57000000 0004000500000003 00000074 00000000 0000003400000001 0000000c00000001"
            + "0000002200000001 0000000100000001 0000000500000001 0000002b00000001";

    private static final int[] ORIENTATIONS = {1, 8, 3, 6}; // by how many quarter turns the camera was turned

    private Photos() {}

    static InputStream jpeg(String area, int children, int seed) throws IOException {
        int turns = Math.floorMod(seed, 4);
        BufferedImage image = new BufferedImage(640 - turns % 2 * 160, 480 + turns % 2 * 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.translate(image.getWidth() / 2, image.getHeight() / 2);
        g.rotate(Math.PI / 2 * turns);
        g.translate(-320, -240);
        Random random = new Random(seed);
        g.setBackground(Color.getHSBColor(random.nextFloat(), 0.15f, 1));
        g.clearRect(0, 0, 640, 480);
        draw(g, "any", random.nextInt(2));
        draw(g, area, random.nextInt(12));
        for (int child = 0; child < children; child++) {
            g.translate(child == 0 ? 0 : 95, 0);
            draw(g, "child", random.nextInt(12));
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg.toByteArray(), 0, 2);
        photo.write(HexFormat.of().parseHex(EXIF.formatted(ORIENTATIONS[turns]).replace(" ", "")));
        photo.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return new ByteArrayInputStream(photo.toByteArray());
    }

    /** Draws a scene of the resource: lines of scene, shape, hue, x, y, width and height. */
    private static void draw(Graphics2D g, String scene, int hue) {
        try (Scanner lines = new Scanner(Photos.class.getResourceAsStream("scenes.txt"))) {
        }
    }
}
