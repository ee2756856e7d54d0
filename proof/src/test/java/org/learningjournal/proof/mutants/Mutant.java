package org.learningjournal.proof.mutants;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake somebody could make, as a patch of one source file. Its first line says what it breaks, with the clause; its
 * second names the test class that is asked first.
 *
 * @param name the patch file's name
 * @param lines the patch file
 */
record Mutant(String name, List<String> lines) {
    private static final String KILLED_BY = "Killed by: ";
    private static final String FILE = "+++ b/";

    static List<Mutant> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".patch"))
                    .sorted()
                    .map(Mutant::read)
                    .toList();
        }
    }

    private static Mutant read(Path file) {
        try {
            return new Mutant(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + file, e);
        }
    }

    String sentence() {
        return lines.get(0);
    }

    /** The class name of the test that is asked first. */
    String killer() {
        return "org.learningjournal.proof." + after(KILLED_BY);
    }

    /** The path of the file it changes, from the root of the project. */
    String path() {
        return after(FILE);
    }

    private String after(String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no line \"" + prefix + "…\""));
    }

    /** The changed source. Lines may have moved; those around the change must be as the patch has them. */
    String appliedTo(Path root) throws IOException {
        List<String> source = Files.readAllLines(root.resolve(path()));
        Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(lines);
        try {
            List<String> changed = patch.applyFuzzy(source, 0);
            if (patch.getDeltas().isEmpty() || changed.equals(source)) {
                throw new IllegalStateException(name + " changes nothing");
            }
            return String.join("\n", changed) + "\n";
        } catch (PatchFailedException e) {
            throw new IllegalStateException(name + " no longer applies to " + path(), e);
        }
    }
}
