package org.learningjournal.sharded;

import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.storage.tck.StorageContract;

class ShardedContractTest extends StorageContract {
    private static final Storage STORAGE = JdbcStorage.owning(Cluster.ONLY.dataSource(), Dialect.POSTGRESQL);

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
