package org.learningjournal.storage.jdbc;

import org.junit.jupiter.api.Tag;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

/** The contract on tables that are cut into parts. */
@Tag("databases")
@Tag("postgresql")
class PartitionedContractTest extends StorageContract {
    private static final Storage STORAGE = JdbcStorage.owning(Partitions.installed(), Dialect.POSTGRESQL);

    @Override
    protected Storage emptyStorage() {
        return STORAGE;
    }

    @Override
    protected int worlds() {
        return 60;
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }

    @Override
    protected boolean bytesTakePartInUnits() {
        return true;
    }
}
