package org.learningjournal.storage.tck;

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
     * the tests of races run with one thread, and those that take two are reported as aborted.
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
