package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work in the unit that is open in the thread, or else in a unit of its own. */
final class Units {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcStorage.class);
    private static final long PAUSE = 5_000_000;

    private final Ownership ownership;
    private final Dialect dialect;
    private final TableNames names;

    @SuppressWarnings("ThreadLocalUsage") // one for each storage: a thread may have units of two open
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    Units(Ownership ownership, Dialect dialect, TableNames names) {
        this.ownership = ownership;
        this.dialect = dialect;
        this.names = names;
    }

    Dialect dialect() {
        return dialect;
    }

    Units under(TableNames other) {
        return new Units(ownership, dialect, other);
    }

    <R> R inTransaction(SettingId setting, Supplier<R> work) {
        Doing doing = new Doing("run a unit of work", setting);
        Unit unit = open.get();
        try {
            return unit != null
                    ? unit.join(setting, work)
                    : repeated(doing, Access.WRITE, session -> opened(new Unit(setting, session), work));
        } catch (SQLException e) {
            throw Failures.of(doing, e);
        }
    }

    <R> R read(Doing doing, Work<R> work) {
        return call(doing, Access.READ, work);
    }

    <R> R write(Doing doing, Work<R> work) {
        return call(doing, Access.WRITE, work);
    }

    private <R> R call(Doing doing, Access access, Work<R> work) {
        Unit unit = open.get();
        try {
            return unit != null ? unit.call(doing.setting(), access, work) : repeated(doing, access, work);
        } catch (SQLException e) {
            throw Failures.of(doing, e);
        }
    }

    private <R> R opened(Unit unit, Supplier<R> work) {
        open.set(unit);
        try {
            return unit.run(work);
        } finally {
            open.remove();
        }
    }

    private <R> R repeated(Doing doing, Access access, Work<R> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(doing, access, work);
            } catch (SQLException | StorageException e) {
                if (attempt >= ownership.attempts() || !mayPass(e)) {
                    throw e;
                }
                pause(attempt);
                LOG.debug("attempt {} was broken off by the database and is repeated: {}", attempt, doing);
            }
        }
    }

    /** Lets the unit that won go on: a row that is free again goes to whoever comes first, not to whoever waited. */
    private static void pause(int attempt) {
        long most = PAUSE << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most / 2, most));
    }

    private <R> R once(Doing doing, Access access, Work<R> work) throws SQLException {
        Ownership.Hold hold = ownership.take(doing.setting(), access);
        boolean done = false;
        try {
            R result = work.on(new Session(hold.connection(), dialect, names));
            hold.keep();
            done = true;
            return result;
        } finally {
            if (!done) {
                undo(hold, doing);
            }
            hold.release();
        }
    }

    private static void undo(Ownership.Hold hold, Doing doing) {
        try {
            hold.undo();
        } catch (SQLException e) {
            LOG.debug("the end of a failed unit failed too: {}", doing, e);
        }
    }

    private boolean mayPass(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && dialect.mayPass(sql)) {
                return true;
            }
        }
        return false;
    }
}
