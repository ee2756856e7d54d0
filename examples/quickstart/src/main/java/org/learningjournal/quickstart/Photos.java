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
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Draws what a phone would store: pixels as the sensor lay, a note how to turn them upright, and where it was. */
final class Photos {
    /** Exif by hand: the orientation, a pointer to the coordinates, and these: 52° 12' 34" north, 1° 5' 43" west. */
    private static final String EXIF = "ffe10094 457869660000 4d4d002a00000008 0002 0112000300000001000%d0000"
            + "8825000400000001 00000026 00000000 0004 0001000200000002 4e000000 0002000500000003 0000005c"
            + "0003000200000002 57000000 0004000500000003 00000074 00000000 0000003400000001 0000000c00000001"
            + "0000002200000001 0000000100000001 0000000500000001 0000002b00000001";

    private static final int[] ORIENTATIONS = {1, 8, 3, 6}; // by how many quarter turns the pixels lie askew

    private Photos() {}

    static InputStream jpeg(String area, int children, int seed) throws IOException {
        int turns = Math.floorMod(seed, 4);
        int more = turns % 2 * 160;
        BufferedImage image = new BufferedImage(640 - more, 480 + more, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.translate(image.getWidth() / 2, image.getHeight() / 2);
        g.rotate(Math.PI / 2 * turns);
        g.translate(-320, -240);
        Random random = new Random(seed);
        g.setBackground(Color.getHSBColor(random.nextFloat(), 0.15f, 1));
        g.clearRect(0, 0, 640, 480);
        draw(g, "any", random.nextFloat());
        draw(g, area, random.nextFloat());
        for (int child = 0; child < children; child++) {
            draw(g, "child", random.nextFloat());
            g.translate(95, 0);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg.toByteArray(), 0, 2);
        photo.write(HexFormat.of().parseHex(EXIF.formatted(ORIENTATIONS[turns]).replace(" ", "")));
        photo.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return new ByteArrayInputStream(photo.toByteArray());
    }

    private static void draw(Graphics2D g, String scene, float hue) throws IOException {
        for (String line : Quickstart.lines("scenes.txt")) {
            String[] part = line.split(" ", -1);
            if (part[0].equals(scene)) {
                int[] at = Stream.of(part).skip(3).mapToInt(Integer::parseInt).toArray();
                g.setColor(part[2].equals("any") ? Color.getHSBColor(hue, 0.7f, 0.9f) : Color.decode(part[2]));
                int arc = part[1].equals("round") ? Math.min(at[2], at[3]) : 8;
                g.fillRoundRect(at[0], at[1], at[2], at[3], part[1].equals("round") ? at[2] : arc, arc);
            }
        }
    }
}
