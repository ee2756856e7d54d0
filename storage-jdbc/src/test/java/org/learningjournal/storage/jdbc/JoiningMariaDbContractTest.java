package org.learningjournal.storage.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

/** The contract, run by a Spring host whose transactions are at MariaDB's default, REPEATABLE READ. */
@Tag("databases")
class JoiningMariaDbContractTest extends StorageContract {
    private static final SpringHost HOST = new SpringHost(Dialect.MARIADB, 1);
    private static final Storage STORAGE = HOST.storage("hosted");

    @Override
    protected boolean bytesTakePartInUnits() {
        return true;
    }

    @Override
    protected Storage emptyStorage() {
        return STORAGE;
    }

    @Override
    protected int worlds() {
        return 60;
    }

    @AfterAll
    static void close() {
        HOST.close();
    }
}
