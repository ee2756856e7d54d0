package org.learningjournal.storage.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.CostContract;
import org.learningjournal.storage.tck.StorageContract;

@Tag("databases")
class MariaDbContractTest extends StorageContract {
    private static final Recording RECORDING = new Recording();
    private static final Storage STORAGE =
            JdbcStorage.owning(RECORDING.of(Databases.installed(Dialect.MARIADB)), Dialect.MARIADB);

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

    @Override
    protected boolean supportsConcurrentUnits() {
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
