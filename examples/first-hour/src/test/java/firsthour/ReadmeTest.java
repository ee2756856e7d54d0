package firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's code blocks are this example, to the letter, and they run. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_readme_shows_the_files_of_this_example_and_nothing_else() throws IOException {
        List<String> shown = BLOCK.matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        List<String> files;
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/firsthour"))) {
            files = sources.map(ReadmeTest::text).toList();
        }
        assertThat(shown).as("java blocks of README.md").containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void P04_the_first_block_shows_a_parent_her_child_and_a_stranger_nothing() throws Exception {
        assertThat(printedBy(() -> FirstHour.main(new String[0]))).containsExactly("First steps on the beam", "[]");
    }

    @Test
    void P18_the_second_block_writes_a_pdf_from_a_database() throws Exception {
        assertThat(printedBy(() -> OnADatabase.main(new String[0]))).containsExactly("true");
    }

    @Test
    void the_last_block_vanishes_with_the_hosts_rollback() throws Exception {
        assertThat(printedBy(() -> HostTransaction.main(new String[0])))
                .as("not refused at first; after the rollback the same setting can be opened again")
                .containsExactly("false", "false");
    }

    private interface Example {
        void run() throws Exception;
    }

    private static List<String> printedBy(Example example) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
