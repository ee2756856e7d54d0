package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void the_largest_pictures_of_every_kind_are_developed_in_a_small_heap() throws Exception {
        assertThat(said("-Xmx72m", Resolution.PRINT))
                .containsExactly(
                        "png rgb 2000x1800",
                        "png wide 1800x1800",
                        "png grey 2000x1800",
                        "jpeg 2000x1500",
                        "png after it 2000x1800",
                        "gif 2000x1500",
                        "webp 80x40");
    }

    @Test
    void what_cannot_be_written_at_its_full_size_keeps_its_shape() throws Exception {
        assertThat(said("-Xmx160m", Resolution.ORIGINAL))
                .containsExactly(
                        "png rgb 3333x3000",
                        "png wide 3000x3000",
                        "png grey 5000x4500",
                        "jpeg 6000x4500",
                        "png after it 3333x3000",
                        "gif 3000x2250",
                        "webp 80x40");
    }

    /** In a process of its own, because this one has memory enough for mistakes. */
    private static List<String> said(String heap, Resolution resolution) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Large.class.getName(),
                        resolution.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();

        return said.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What the other process does. */
    static final class Large {

        private Large() {}

        public static void main(String[] arguments) {
            boolean original = arguments[0].equals(Resolution.ORIGINAL.name());
            Darkroom darkroom = new Darkroom(original ? Development.ofOriginals() : Development.forPrint());
            show("png rgb", darkroom, "image/png", SamplePictures.blackPng(10_000, 9_000, 8, 2, 3, 9_000));
            show("png wide", darkroom, "image/png", SamplePictures.blackPng(9_000, 9_000, 16, 6, 4, 9_000));
            show("png grey", darkroom, "image/png", SamplePictures.blackPng(10_000, 9_000, 8, 0, 1, 9_000));
            show("jpeg", darkroom, "image/jpeg", largeJpeg());
            show("png after it", darkroom, "image/png", SamplePictures.blackPng(10_000, 9_000, 8, 2, 3, 9_000));
            show("gif", darkroom, "image/gif", largeGif());
            show("webp", darkroom, "image/webp", FormatsTest.webp("lossy"));
        }

        private static byte[] largeJpeg() {
            return SamplePictures.jpeg(new BufferedImage(6_000, 4_500, BufferedImage.TYPE_BYTE_GRAY));
        }

        private static byte[] largeGif() {
            return SamplePictures.written(
                    new BufferedImage(6_000, 4_500, BufferedImage.TYPE_BYTE_BINARY), "gif", false);
        }

        private static void show(String name, Darkroom darkroom, String mediaType, byte[] bytes) {
            Developed developed = darkroom.develop(SamplePictures.picture(mediaType, bytes), 480, 480);
            System.out.println(Stream.of(developed)
                    .map(each -> each instanceof Developed.Print made
                            ? name + " " + made.width() + "x" + made.height()
                            : name + " " + each)
                    .findFirst()
                    .orElseThrow());
        }
    }
}
