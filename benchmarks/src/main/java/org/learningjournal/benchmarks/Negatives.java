package org.learningjournal.benchmarks;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Photos of 6 megapixels and about 2.5 MB, and the same made small for print, in two folders that go when the virtual machine
 * does. Few are drawn; the others have their pixels from one of those by a change of its quantisation, so all bytes have to be
 * read and all pixels computed, and no two files or pictures are alike.
 */
final class Negatives {
    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2000;
    private static final int DRAWN = 8;
    private static final int SIZE = 2_500_000;
    private static final int FREQUENCIES = 63;

    private final Path folder;

    Negatives(int count) throws IOException {
        folder = Files.createTempDirectory("photos");
        Runtime.getRuntime().addShutdownHook(new Thread(this::discard));
        Files.createDirectory(originals());
        Files.createDirectory(prints());
        if (count > 0) {
            expose(count);
            print(count);
        }
    }

    private void expose(int count) throws IOException {
        float quality = quality();
        IntStream.range(0, Math.min(DRAWN, count)).parallel().forEach(drawn -> {
            try {
                byte[] jpeg = Resampling.jpeg(draw(drawn), quality);
                for (int number = drawn; number < count; number += DRAWN) {
                    Files.write(originals().resolve(name(number)), varied(jpeg, number / DRAWN));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void print(int count) {
        IntStream.range(0, count).parallel().mapToObj(Negatives::name).forEach(name -> {
            try {
                Files.write(
                        prints().resolve(name), Resampling.resampled(originals().resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static String name(int number) {
        return number + ".jpg";
    }

    Path folder() {
        return folder;
    }

    Path originals() {
        return folder.resolve("originals");
    }

    Path prints() {
        return folder.resolve("prints");
    }

    /** The mean size of the files in a folder. */
    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Math.round(
                    files.map(Path::toFile).mapToLong(File::length).average().orElseThrow());
        }
    }

    /** The quality that gives files of the size that is wanted. */
    private static float quality() throws IOException {
        BufferedImage image = draw(0);
        float least = 0.5f;
        float most = 1;
        for (int i = 0; i < 6; i++) {
            float middle = (least + most) / 2;
            if (Resampling.jpeg(image, middle).length < SIZE) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** Soft shapes of many sizes under the grain of a small sensor. */
    private static BufferedImage draw(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] waves = random.doubles(24).toArray();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double light = 0;
                for (int wave = 0; wave < 6; wave++) {
                    double fine = (2 << wave) * Math.PI / WIDTH;
                    light += wave(x * fine, waves[4 * wave]) * wave(y * fine, waves[4 * wave + 1]);
                }
                int grain = random.nextInt(24) + random.nextInt(24) - 24;
                int level = (int) (128 + 24 * light) + grain;
                row[x] = clamp(level + 20) << 16 | clamp(level + random.nextInt(8)) << 8 | clamp(level - 20);
            }
            image.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        return image;
    }

    /** A parabola in place of the sine: as smooth, and quickly computed. */
    private static double wave(double at, double phase) {
        double part = at / Math.PI + 2 * phase;
        double in = part - 2 * Math.floor(part / 2) - 1;
        return 4 * in * (1 - Math.abs(in));
    }

    private static int clamp(int level) {
        return Math.max(0, Math.min(255, level));
    }

    /** Makes one step of the first table of quantisation coarser. */
    private static byte[] varied(byte[] jpeg, int variation) {
        byte[] varied = jpeg.clone();
        int table = 0;
        while ((varied[table] & 0xFF) != 0xFF || (varied[table + 1] & 0xFF) != 0xDB) {
            table++;
        }
        int frequency = table + 6 + variation % FREQUENCIES;
        varied[frequency] = (byte) Math.min(255, (varied[frequency] & 0xFF) + 1 + variation / FREQUENCIES);
        return varied;
    }

    private void discard() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
