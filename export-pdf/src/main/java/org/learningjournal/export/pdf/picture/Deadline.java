package org.learningjournal.export.pdf.picture;

import java.util.function.LongSupplier;

/** The end of the time that one picture has. */
final class Deadline {

    private final LongSupplier ticks;
    private final long started;
    private final long most;

    private Deadline(LongSupplier ticks, long most) {
        this.ticks = ticks;
        this.started = ticks.getAsLong();
        this.most = most;
    }

    /** The time runs from now on. */
    static Deadline of(Development development) {
        return new Deadline(development.ticks(), development.mostTime().toNanos());
    }

    boolean isOver() {
        return ticks.getAsLong() - started > most;
    }

    void check() throws MissingPictureException {
        if (isOver()) {
            throw new MissingPictureException(Gap.TOO_SLOW);
        }
    }
}
