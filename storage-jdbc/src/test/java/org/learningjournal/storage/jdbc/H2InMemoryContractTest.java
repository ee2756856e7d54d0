package org.learningjournal.storage.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.CostContract;
import org.learningjournal.storage.tck.StorageContract;

class H2InMemoryContractTest extends StorageContract {
    private static final Recording RECORDING = new Recording();
    private static final Storage STORAGE =
            JdbcStorage.owning(RECORDING.of(Databases.installed(Dialect.H2)), Dialect.H2);

    @Override
    protected Storage emptyStorage() {
        return STORAGE;
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
    protected boolean waitsOnlyForTheSame() {
        return true;
    }

    @Nested
    class Costs extends CostContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }

        @Override
        protected long calls() {
            return RECORDING.sent();
        }
    }

    @AfterAll
    static void every_statement_named_its_setting() {
        Statements.check(RECORDING);
    }
}
