package org.learningjournal.ownstorage;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.engine.IsolationLevel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.value.VersionedValue;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.storage.Transactions;

/**
 * Units of work. Those of one setting run one after the other, each in a transaction of the store; a read outside a unit
 * waits for nobody and sees the map as it was at one moment between two units.
 */
final class Units implements Transactions {
    private final MVStore store;
    private final TransactionStore transactions;
    private final ConcurrentMap<SettingId, ReentrantLock> locks = new ConcurrentHashMap<>();

    @SuppressWarnings("ThreadLocalUsage") // each storage has units of its own; begin() removes what it sets
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    private record Unit(SettingId setting, Transaction transaction, Records records) {
        Unit of(SettingId asked) {
            if (!asked.equals(setting)) {
                throw new IllegalArgumentException("a unit touches one setting: this one is open for " + setting
                        + " and was asked about " + asked);
            }
            return this;
        }
    }

    Units(MVStore store) {
        this.store = store;
        this.transactions = new TransactionStore(store);
        transactions.init();
        transactions.endLeftoverTransactions(); // undoes what was open when the process was killed
    }

    void close() {
        transactions.close();
        store.close();
    }

    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        return write(setting, records -> work.get());
    }

    <R> R write(SettingId setting, Function<Records, R> work) {
        Unit unit = open.get();
        return guarded(setting, () -> unit == null ? begin(setting, work) : join(unit.of(setting), work));
    }

    <R> R read(SettingId setting, Function<Records, R> work) {
        Unit unit = open.get();
        return guarded(
                setting,
                () -> unit == null
                        ? readAlone(setting, work)
                        : work.apply(unit.of(setting).records()));
    }

    private <R> R begin(SettingId setting, Function<Records, R> work) {
        ReentrantLock lock = locks.computeIfAbsent(setting, id -> new ReentrantLock());
        lock.lock();
        try {
            Transaction transaction = transactions.begin();
            boolean done = false;
            try {
                Records records = new Records(map(transaction), setting);
                open.set(new Unit(setting, transaction, records));
                R result = work.apply(records);
                transaction.commit();
                done = true;
                store.commit(); // into the file
                store.sync(); // and onto the disk, before anybody is told
                return result;
            } finally {
                open.remove();
                if (!done) {
                    transaction.rollback();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Joined work that throws leaves nothing of itself, and who catches that may go on with the unit. */
    private static <R> R join(Unit unit, Function<Records, R> work) {
        long before = unit.transaction().setSavepoint();
        boolean done = false;
        try {
            R result = work.apply(unit.records());
            done = true;
            return result;
        } finally {
            if (!done) {
                unit.transaction().rollbackToSavepoint(before);
            }
        }
    }

    private <R> R readAlone(SettingId setting, Function<Records, R> work) {
        Transaction transaction = transactions.begin((map, key, now, before) -> {}, 0, 0, IsolationLevel.SNAPSHOT);
        try {
            TransactionMap<String, byte[]> map = map(transaction);
            transaction.markStatementStart(new HashSet<>(Set.of(untyped(map.map))));
            return work.apply(new Records(map, setting));
        } finally {
            transaction.markStatementEnd();
            transaction.commit();
        }
    }

    private static TransactionMap<String, byte[]> map(Transaction transaction) {
        return transaction.openMap("records", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
    }

    @SuppressWarnings("unchecked") // the snapshot is taken of the map's root, whatever its types
    private static MVMap<Object, VersionedValue<Object>> untyped(MVMap<?, ?> map) {
        return (MVMap<Object, VersionedValue<Object>>) map;
    }

    private static <R> R guarded(SettingId setting, Supplier<R> work) {
        try {
            return work.get();
        } catch (MVStoreException e) {
            throw new StorageException("the key-value store failed for setting " + setting, e);
        }
    }
}
