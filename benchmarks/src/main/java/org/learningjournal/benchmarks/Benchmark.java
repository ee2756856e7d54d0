package org.learningjournal.benchmarks;

/** One comparison of ours with a twin or a peer. A new one is a class of its own and a line in {@link Benchmarks}. */
interface Benchmark {
    /** What it is asked for by. */
    String name();

    /** What it compares, in one sentence. */
    String sentence();

    /** Runs it; the arguments are those after the name. */
    Figure run(String... arguments);
}
