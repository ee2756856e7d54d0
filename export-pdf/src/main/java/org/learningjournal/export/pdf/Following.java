package org.learningjournal.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.export.pdf.Progress.Phase;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.compose.Materials;
import org.learningjournal.export.pdf.layout.PrintJob;

/** Follows a book while it is made: tells its listener, ends it when the listener wants, or when its materials failed. */
final class Following implements PrintJob.Watch {

    private final Progress.Listener listener;
    private final Materials materials;
    private final long entries;
    private final Set<String> placed = new HashSet<>();
    private Phase phase = Phase.PAGES;
    private long done;
    private long total;
    private long begun = System.nanoTime();

    Following(Progress.Listener listener, Materials materials, long entries) {
        this.listener = listener;
        this.materials = materials;
        this.entries = entries;
        this.total = entries;
    }

    /** Returns the keys of all headings that were put on pages. */
    Set<String> placed() {
        return Set.copyOf(placed);
    }

    /** Tells the listener that a book begins, before anything of it exists. */
    void begin() {
        tell();
    }

    @Override
    public void placed(Block block) {
        materials.check();
        if (block instanceof Heading heading && heading.key().isPresent()) {
            placed.add(heading.key().get());
            done = Math.min(done + 1, entries);
        }
        tell();
    }

    @Override
    public void missing(String reference) {
        materials.missing(reference);
    }

    @Override
    public void binding(long bytes) {
        materials.check();
        phase = Phase.FILES;
        done = 0;
        total = bytes;
        begun = System.nanoTime();
        tell();
    }

    private void tell() {
        if (listener.hear(new Progress(phase, done, total, left())) == Progress.Answer.CANCEL) {
            throw new PrintCancelledException();
        }
    }

    private Optional<Duration> left() {
        if (done == 0 || done > total) {
            return Optional.empty();
        }
        double each = (double) (System.nanoTime() - begun) / done;
        return Optional.of(Duration.ofNanos(Math.round(each * (total - done))));
    }

    /** Counts what is written to a file, and may end the book in the middle of it. */
    OutputStream counted(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
                written(1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                written(length);
            }
        };
    }

    private void written(int bytes) {
        done += bytes;
        total = Math.max(total, done);
        tell();
    }
}
