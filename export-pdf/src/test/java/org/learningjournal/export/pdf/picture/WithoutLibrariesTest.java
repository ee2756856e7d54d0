package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningjournal.export.pdf.Photographs;

class WithoutLibrariesTest {

    @Test
    void a_host_without_the_optional_decoders_gets_a_named_gap_for_what_they_decode() throws Exception {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("twelvemonkeys"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        path,
                        Plain.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).containsExactly("NO_DECODER", "NO_DECODER", "shown");
    }

    /** What the other process does. */
    static final class Plain {

        private Plain() {}

        public static void main(String[] arguments) {
            say("image/webp", FormatsTest.webp("lossy"));
            say("image/jpeg", Photographs.cmyk(0, 0, 0, 0));
            say("image/jpeg", Photographs.landscape(90, 60, 1));
        }

        private static void say(String mediaType, byte[] bytes) {
            Developed developed =
                    new Darkroom(Development.forPrint()).develop(SamplePictures.picture(mediaType, bytes), 480, 320);
            System.out.println(developed instanceof Developed.Missing missing ? missing.gap() : "shown");
        }
    }
}
