package org.learningjournal.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Puts finished files under their names, all of them or none. */
final class Delivery {

    private Delivery() {}

    /** Moves files, the most important last; what a failure left in the new place is taken away again. */
    static void move(Path from, Path to, List<Path> files) throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (Path file : files) {
                Path target = to.resolve(file);
                Files.createDirectories(target.getParent());
                Files.move(
                        from.resolve(file),
                        target,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                moved.add(target);
            }
        } catch (IOException e) {
            for (Path target : moved) {
                Files.deleteIfExists(target);
            }
            throw e;
        }
    }
}
