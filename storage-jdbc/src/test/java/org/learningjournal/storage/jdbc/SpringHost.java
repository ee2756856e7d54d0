package org.learningjournal.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.storage.Storage;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A Spring host with a pool that begins a transaction around each call made outside one. */
final class SpringHost {
    private final HikariDataSource pool = new HikariDataSource();
    private final Dialect dialect;

    SpringHost(Dialect dialect, int connections) {
        this.dialect = dialect;
        pool.setDataSource(Databases.empty(dialect));
        pool.setMaximumPoolSize(connections);
    }

    Storage storage(String schema) {
        TableNames names = TableNames.defaults().withPrefix("early_").withSchema(schema);
        Databases.execute(pool, "create schema " + schema);
        JdbcSchema.install(pool, dialect, names);
        return inHostTransactions(
                Storage.class,
                JdbcStorage.joining(new Lent(pool), dialect).withNames(names),
                new TransactionTemplate(new DataSourceTransactionManager(pool)));
    }

    void close() {
        pool.close();
    }

    private record Lent(HikariDataSource pool) implements ConnectionSource {
        @Override
        public Connection borrow(SettingId setting) {
            return DataSourceUtils.getConnection(pool);
        }

        @Override
        public void giveBack(Connection connection) {
            DataSourceUtils.releaseConnection(connection, pool);
        }
    }

    private static <T> T inHostTransactions(Class<T> type, T target, TransactionTemplate host) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getReturnType().getName().endsWith("Store") || method.getReturnType() == MediaBytes.class) {
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
}
