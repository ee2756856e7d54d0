package org.learningjournal.quickstart;

import java.awt.*;
import java.awt.image.BufferedImage;
import java.io.*;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Draws what a phone would store: pixels as the sensor lay, a note how to turn them upright, and where it was. */
final class Photos {
    private Photos() {}

    static InputStream jpeg(String area, int children, int seed) throws IOException {
        int turns = Math.floorMod(seed, 4);
        int more = turns % 2 * 160;
        int orientation = new int[] {1, 8, 3, 6}[turns];
        BufferedImage image = new BufferedImage(640 - more, 480 + more, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.rotate(Math.PI / 2 * turns, 320 - more / 2, 240 + more / 2);
        g.translate(-more / 2, more / 2);
        Random random = new Random(seed);
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
        for (String line : Quickstart.lines("exif.txt")) {
            String digits = line.split("  ", -1)[0].formatted(orientation).replace(" ", "");
            photo.write(HexFormat.of().parseHex(digits));
        }
        photo.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return new ByteArrayInputStream(photo.toByteArray());
    }

    private static void draw(Graphics2D g, String scene, float hue) throws IOException {
        for (String line : Quickstart.lines("scenes.txt")) {
            String[] part = line.split(" ", -1);
            if (part[0].equals(scene)) {
                int[] at = Stream.of(part).skip(3).mapToInt(Integer::parseInt).toArray();
                boolean round = part[1].equals("round");
                g.setColor(part[2].equals("any") ? Color.getHSBColor(hue, 0.7f, 0.9f) : Color.decode(part[2]));
                g.fillRoundRect(at[0], at[1], at[2], at[3], round ? at[2] : 8, round ? at[3] : 8);
            }
        }
    }
}
