package org.learningjournal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Locale;

/** One way of moving a video in and out, run in a virtual machine of its own; prints how long it took. */
final class MediaRun {
    private static final long SMALL = 64L << 20;
    private static final long LARGE = 1L << 30;

    private MediaRun() {}

    /** A way of moving a video. */
    interface Way {
        void in(InputStream video) throws IOException, SQLException;

        void out(OutputStream target) throws IOException, SQLException;
    }

    public static void main(String[] arguments) throws Exception {
        String which = arguments[0];
        Way way = which.equals("ours") ? new FrontDoor(arguments[1]) : new BareLoop(arguments[1]);
        move(way, SMALL);
        double[] seconds = move(way, LARGE);
        System.out.printf(
                Locale.ROOT,
                "%s: in %.2f s, out %.2f s, seconds=%.3f, heap at most %d MB%n",
                which,
                seconds[0],
                seconds[1],
                seconds[0] + seconds[1],
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double[] move(Way way, long length) throws IOException, SQLException {
        long begin = System.nanoTime();
        way.in(new Video(length));
        long between = System.nanoTime();
        Count count = new Count();
        way.out(count);
        long end = System.nanoTime();
        if (count.bytes != length) {
            throw new IllegalStateException(count.bytes + " of " + length + " bytes came out");
        }
        return new double[] {(between - begin) / 1e9, (end - between) / 1e9};
    }

    /** Counts what comes and forgets it. */
    private static final class Count extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] target, int offset, int length) {
            bytes += length;
        }
    }
}
