package org.learningjournal.export.pdf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts a finished book in the place of an earlier one of the same name: all of it or nothing. What the earlier book had, volumes
 * and recordings that the new one has no more among it, is moved aside first; a failure puts everything back.
 */
final class Delivery {

    private final Path finished;
    private final Path aside;
    private final Path place;
    private final Deque<Move> done = new ArrayDeque<>();

    private record Move(Path from, Path to) {}

    /** Makes a delivery; what is moved aside is deleted together with the workshop it is put in. */
    Delivery(Path finished, Path workshop, Path place) {
        this.finished = finished;
        this.aside = workshop.resolve("earlier");
        this.place = place;
    }

    void replace(String name, String stem) throws IOException {
        Files.createDirectory(aside);
        try {
            for (Path earlier : earlier(name, stem)) {
                move(earlier, aside.resolve(earlier.getFileName()));
            }
            for (Path ready : list(finished)) {
                move(ready, place.resolve(ready.getFileName()));
            }
        } catch (IOException e) {
            putBack(e);
            throw e;
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        done.push(new Move(from, to));
    }

    private void putBack(IOException why) {
        for (Move move : done) {
            try {
                Files.move(move.to(), move.from(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }
    }

    private List<Path> earlier(String name, String stem) throws IOException {
        Pattern own = Pattern.compile(Pattern.quote(name) + "|" + Pattern.quote(stem) + "-\\d+\\.pdf");
        Path files = place.resolve(stem + "-files");
        return list(place).stream()
                .filter(path -> path.equals(files)
                        || (Files.isRegularFile(path)
                                && own.matcher(path.getFileName().toString()).matches()))
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> list = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            paths.forEach(list::add);
        }
        list.sort(null);
        return list;
    }
}
