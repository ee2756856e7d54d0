package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.learningjournal.base.SettingId;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Lends what Spring's transactions hold, and counts what has not come back. */
record Lending(DataSource dataSource, AtomicInteger borrowed) implements ConnectionSource {
    Lending(DataSource dataSource) {
        this(dataSource, new AtomicInteger());
    }

    @Override
    public Connection borrow(SettingId setting) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        borrowed.incrementAndGet();
        return connection;
    }

    @Override
    public void giveBack(Connection connection) {
        borrowed.decrementAndGet();
        DataSourceUtils.releaseConnection(connection, dataSource);
    }
}
