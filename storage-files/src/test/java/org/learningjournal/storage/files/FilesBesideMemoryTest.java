package org.learningjournal.storage.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.memory.InMemoryStorage;
import org.learningjournal.storage.tck.MediaBytesContract;

class FilesBesideMemoryTest extends MediaBytesContract {
    @TempDir
    Path root;

    @Override
    protected Storage emptyStorage() {
        return new InMemoryStorage().withMediaBytes(FileMediaStore.in(root));
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }
}
