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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A large video goes in and out through the front door in a virtual machine with a heap of 64 MB, with the bytes in files and in
 * rows of H2 within the same machine.
 */
class LargeVideoTest {
    private static final int MINUTES = 4;
    private static final long LENGTH = 1L << 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"files", "h2"})
    void a_video_goes_in_and_out_with_a_small_heap(String where) throws Exception {
        Path said = Files.createFile(folder.resolve("said"));
        Process run = run(said, where, Files.createDirectory(folder.resolve("data")));
        try {
            assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES)).as("ended").isTrue();
        } finally {
            run.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(said);
        assertThat(run.exitValue()).as("%s", lines).isZero();
        String sum = sum();
        assertThat(lines).contains("in " + sum, "out " + sum);
        System.out.printf("video: 1024 MB in %s: %s%n", where, lines.get(lines.size() - 1));
    }

    private static Process run(Path said, String where, Path data) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VideoRun.class.getName(),
                        where,
                        data.toString(),
                        Long.toString(LENGTH))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static String sum() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream video = new DigestInputStream(new Video(LENGTH), digest)) {
            byte[] chunk = new byte[1 << 16];
            while (video.read(chunk) >= 0) {
                // only the sum counts
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
