package org.learningjournal.storage.memory;

import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

class InMemoryStorageTest extends StorageContract {
    @Override
    protected Storage emptyStorage() {
        return new InMemoryStorage();
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
