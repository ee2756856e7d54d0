package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A large video goes in and out through the front door in a virtual machine with a heap of 64 MB, or of 96 MB if H2 has its rows
 * within it: H2 makes its own copy of some MB before it writes them.
 */
class LargeVideoTest {
    private static final int MINUTES = 4;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} MB in {0} with {2} MB")
    @CsvSource({"files, 1024, 64", "h2, 256, 96"})
    void a_video_goes_in_and_out_with_a_small_heap(String where, int megabytes, int heap) throws Exception {
        long length = (long) megabytes << 20;
        Path said = Files.createFile(folder.resolve("said"));
        Process run = run(said, heap, where, Files.createDirectory(folder.resolve("data")), length);
        try {
            assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES)).as("ended").isTrue();
        } finally {
            run.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(said);
        assertThat(run.exitValue()).as("%s", lines).isZero();
        String sum = sum(length);
        assertThat(lines).contains("in " + sum, "out " + sum);
        System.out.printf("video: %d MB in %s: %s%n", megabytes, where, lines.get(lines.size() - 1));
    }

    private static Process run(Path said, int heap, String where, Path data, long length) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VideoRun.class.getName(),
                        where,
                        data.toString(),
                        Long.toString(length))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static String sum(long length) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream video = new DigestInputStream(new Video(length), digest)) {
            byte[] chunk = new byte[1 << 16];
            while (video.read(chunk) >= 0) {
                // only the sum counts
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
