package org.learningjournal.storage.tck;

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
     * the tests of races run with one thread, and say so.
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

    /** How many threads a race may have. */
    final int threads() {
        return supportsConcurrentUnits() ? 4 : 1;
    }
}
