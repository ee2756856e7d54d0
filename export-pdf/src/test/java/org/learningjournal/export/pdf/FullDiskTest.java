package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.export.pdf.SampleJournal.Shot;

/** A process whose system lets no file grow beyond some kilobytes stands for a disk that is full. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell sets the limit")
    void P18_a_full_disk_ends_the_book_with_an_error_and_no_partial_file() throws Exception {
        assertThat(child(7_000))
                .as("temporary files do not fit, though each face does")
                .startsWith("IOException");
        assertThat(new Printery(folder).everything()).isEmpty();

        assertThat(child(100_000)).as("with room enough").isEqualTo("a book");
        assertThat(new Printery(folder).everything()).contains("ada.pdf");
    }

    private String child(int kilobytes) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + kilobytes * 2 + " && exec \"$0\" \"$@\"",
                        java,
                        "-Djava.awt.headless=true",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Prints a book and says what came of it. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try {
                ImageIO.setUseCache(false);
                Shot[] shots = IntStream.range(0, 40).mapToObj(Shot::noise).toArray(Shot[]::new);
                SampleJournal journal = new SampleJournal().observed("2026-03-03", "Noise", "", List.of(), shots);
                new Printery(Path.of(arguments[0])).print(journal, PrintOrder.standard());
                System.out.println("a book");
            } catch (IOException | RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}
