package org.learningjournal.storage.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

/** The contract, run by a Spring host. */
class JoiningContractTest extends StorageContract {
    private static final SpringHost HOST = new SpringHost(Dialect.POSTGRESQL, 12);
    private static final Storage STORAGE = HOST.storage("journals");

    @Override
    protected Storage emptyStorage() {
        return STORAGE;
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }

    @Override
    protected boolean waitsOnlyForTheSame() {
        return true;
    }

    @Override
    protected int worlds() {
        return 60;
    }

    @AfterAll
    static void close() {
        HOST.close();
    }

    @Override
    protected boolean bytesTakePartInUnits() {
        return true;
    }
}
