package org.learningjournal.storage.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;

class H2FileContractTest extends StorageContract {
    @TempDir
    static Path folder;

    private static Storage storage = JdbcStorage.owning(Databases.empty(Dialect.H2), Dialect.H2);

    @BeforeAll
    static void install() {
        DataSource dataSource = Databases.h2File(folder);
        JdbcSchema.install(dataSource, Dialect.H2);
        storage = JdbcStorage.owning(dataSource, Dialect.H2);
    }

    @Override
    protected Storage emptyStorage() {
        return storage;
    }

    @Override
    protected int worlds() {
        return 60;
    }

    @Override
    protected boolean supportsConcurrentUnits() {
        return true;
    }
}
