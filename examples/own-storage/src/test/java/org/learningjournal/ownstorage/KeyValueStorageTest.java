package org.learningjournal.ownstorage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

/** The whole contract, in one file. */
class KeyValueStorageTest extends StorageContract {
    @TempDir
    static Path folder;

    private static KeyValueStorage storage;

    @BeforeAll
    static void open() {
        storage = KeyValueStorage.open(folder.resolve("journal.mv"));
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Override
    protected Storage emptyStorage() {
        return storage;
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }

    @Override
    protected boolean bytesTakePartInUnits() {
        return true;
    }

    @Override
    protected int worlds() {
        return 60;
    }
}
