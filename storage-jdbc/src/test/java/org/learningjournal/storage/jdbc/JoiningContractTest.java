package org.learningjournal.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.StorageContract;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The contract, run by a Spring host with a pool of one connection that begins a transaction around each call made outside one. */
class JoiningContractTest extends StorageContract {
    private static final HikariDataSource POOL = new HikariDataSource();
    private static final Storage STORAGE = hosted();

    private static Storage hosted() {
        TableNames names = TableNames.defaults().withPrefix("early_").withSchema("journals");
        POOL.setDataSource(Databases.empty(Dialect.POSTGRESQL));
        POOL.setMaximumPoolSize(1);
        Databases.execute(POOL, "create schema journals");
        JdbcSchema.install(POOL, Dialect.POSTGRESQL, names);
        Storage joining = JdbcStorage.joining(new Lent(), Dialect.POSTGRESQL).withNames(names);
        return inHostTransactions(
                Storage.class, joining, new TransactionTemplate(new DataSourceTransactionManager(POOL)));
    }

    private static final class Lent implements ConnectionSource {
        @Override
        public Connection borrow(SettingId setting) {
            return DataSourceUtils.getConnection(POOL);
        }

        @Override
        public void giveBack(Connection connection) {
            DataSourceUtils.releaseConnection(connection, POOL);
        }
    }

    private static <T> T inHostTransactions(Class<T> type, T target, TransactionTemplate host) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getReturnType().getName().endsWith("Store")) {
                return store(method.getReturnType(), method.invoke(target, args), host);
            }
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? call(method, target, args)
                    : host.execute(status -> call(method, target, args));
        }));
    }

    private static <T> T store(Class<T> type, Object store, TransactionTemplate host) {
        return inHostTransactions(type, type.cast(store), host);
    }

    private static Object call(Method method, Object target, Object[] args) {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Storage emptyStorage() {
        return STORAGE;
    }

    @Override
    protected int worlds() {
        return 60;
    }

    @AfterAll
    static void close() {
        POOL.close();
    }
}
