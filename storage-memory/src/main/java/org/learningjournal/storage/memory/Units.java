package org.learningjournal.storage.memory;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.Transactions;

/**
 * Units of work over the states of all settings. Units of one setting run one after the other; reads outside a unit wait for
 * nobody and see what was last committed. Units of different settings do not meet.
 */
final class Units implements Transactions {
    private final ConcurrentMap<SettingId, Committed> settings = new ConcurrentHashMap<>();

    @SuppressWarnings("ThreadLocalUsage") // each storage has units of its own; begin() removes what it sets
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        Unit unit = open.get();
        return unit == null ? begin(setting, work) : unit.join(setting, work);
    }

    /** What a read sees: the open unit's own state, else what was last committed. */
    State read(SettingId setting) {
        Unit unit = open.get();
        if (unit != null) {
            return unit.state(setting);
        }
        Committed committed = settings.get(Objects.requireNonNull(setting, "setting"));
        return committed == null ? State.EMPTY : committed.state;
    }

    <R> R write(SettingId setting, Function<Unit, R> work) {
        return inTransaction(setting, () -> work.apply(open.get()));
    }

    private <R> R begin(SettingId setting, Supplier<R> work) {
        Committed committed =
                settings.computeIfAbsent(Objects.requireNonNull(setting, "setting"), id -> new Committed());
        committed.lock.lock();
        try {
            Unit unit = new Unit(setting, committed.state);
            open.set(unit);
            R result = work.get();
            committed.state = unit.state();
            return result;
        } finally {
            open.remove();
            committed.lock.unlock();
        }
    }

    private static final class Committed {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile State state = State.EMPTY;
    }
}
