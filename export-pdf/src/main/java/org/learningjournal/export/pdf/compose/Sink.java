package org.learningjournal.export.pdf.compose;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers whether it was the disk that failed, and not what was to be written to it. */
final class Sink extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    Sink(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        watched(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watched(() -> out.write(bytes, offset, length));
    }

    @Override
    public void close() throws IOException {
        watched(out::close);
    }

    Optional<IOException> failure() {
        return failure;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void watched(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
