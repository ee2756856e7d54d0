package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.CostContract;
import org.learningjournal.storage.tck.StorageContract;

@Tag("postgresql")
class PostgresContractTest extends StorageContract {
    private static final Recording RECORDING = new Recording();
    private static final DataSource DATABASE = Databases.installed(Dialect.POSTGRESQL);
    private static final Storage STORAGE = JdbcStorage.owning(RECORDING.of(DATABASE), Dialect.POSTGRESQL);

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

    @Test
    void runs_on_the_version_that_the_build_says() throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion())
                    .isEqualTo(Integer.getInteger("postgresql.major", 18));
        }
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
