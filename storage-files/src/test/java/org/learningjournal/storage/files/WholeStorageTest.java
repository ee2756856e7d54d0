package org.learningjournal.storage.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.memory.InMemoryStorage;
import org.learningjournal.storage.tck.StorageContract;

/** A storage keeps its promises with the bytes of media in files. */
class WholeStorageTest extends StorageContract {
    @TempDir
    static Path root;

    @Override
    protected Storage emptyStorage() {
        return new InMemoryStorage().withMediaBytes(FileMediaStore.in(root));
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }

    @Override
    protected int worlds() {
        return 60;
    }
}
