package org.learningjournal.storage.tck;

import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import org.learningjournal.storage.Storage;

/** What every contract asks of the host that runs it. */
public abstract class Contract {
    /** For subclasses. */
    protected Contract() {}

    /**
     * The storage to test. Called at the beginning of each test. Every test works in settings of its own, so a storage that
     * holds records of other settings will do, and one storage may serve all tests. Deliveries and lines of the trail may
     * name things that are not stored; settings, children, persons and media are stored before an entry names them.
     *
     * @return a storage that is ready to use
     */
    protected abstract Storage emptyStorage();

    /**
     * Whether units of one setting may be open in several threads at once, to wait for each other or to conflict. If not,
     * the tests of races run with one thread, and are reported as aborted.
     *
     * @return false unless overridden
     */
    protected boolean supportsConcurrentUnits() {
        return false;
    }

    /**
     * Whether the bytes of media take part in units of work, as in one database they do. If not, what a unit that was undone
     * has written may stay.
     *
     * @return false unless overridden
     */
    protected boolean bytesTakePartInUnits() {
        return false;
    }

    /**
     * How many generated worlds the differential test stores and lists.
     *
     * @return 200 unless overridden
     */
    protected int worlds() {
        return 200;
    }

    /** A new setting in the storage under test. */
    final Nursery nursery() {
        return Nursery.open(emptyStorage());
    }

    /**
     * Whether a unit waits for another only if both change the same thing, as with locks on rows. If not, the units of one
     * setting may as well run one after the other.
     *
     * @return false unless overridden
     */
    protected boolean waitsOnlyForTheSame() {
        return false;
    }

    /**
     * How many calls the adapter has made so far to what keeps its records, such as statements to a database: what a call of
     * a port costs where each of them is a way over the network. The tests of costs look at differences only.
     *
     * @return empty, for an adapter that does not count, unless overridden
     */
    protected OptionalLong calls() {
        return OptionalLong.empty();
    }

    /** Ends a test that was run with one thread as aborted, so that the report says what was not tried. */
    final void sayHowManyThreadsRan() {
        Assumptions.assumeTrue(
                supportsConcurrentUnits(),
                "passed with one thread only: the adapter does not say that it supports concurrent units");
    }

    /** Leaves a test out, and says so, if the adapter supports no units side by side. */
    final void needsConcurrentUnits() {
        Assumptions.assumeTrue(
                supportsConcurrentUnits(), "left out: the adapter does not say that it supports concurrent units");
    }

    /** How many threads a race may have. */
    final int threads() {
        return supportsConcurrentUnits() ? 4 : 1;
    }
}
