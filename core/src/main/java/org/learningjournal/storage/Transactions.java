package org.learningjournal.storage;

import java.util.function.Supplier;
import org.learningjournal.base.SettingId;

/** Units of work. */
public interface Transactions {
    /**
     * Runs some work so that all of it happens or none. Joins a unit that is already open on this storage in this thread.
     * If the work throws, nothing of the unit has happened and the exception goes on to the caller.
     *
     * @param setting the one setting that the unit touches
     * @param work the work; never null as a result
     * @param <R> the kind of result
     * @return what the work returned
     */
    <R> R inTransaction(SettingId setting, Supplier<R> work);
}
