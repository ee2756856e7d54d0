package org.learningjournal.storage;

import java.util.function.Supplier;
import org.learningjournal.base.SettingId;

/** Units of work. */
public interface Transactions {
    /**
     * Runs some work so that all of it happens or none. Joins a unit that is already open on this storage in this thread.
     * If the work throws, nothing of the unit has happened and the exception goes on to the caller.
     *
     * <p><b>Atomic:</b> everything the work wrote, or nothing; work that joined and threw leaves nothing of itself.
     * <b>Order:</b> the writes of a unit are seen in the order it made them. <b>Equality:</b> the work's own result or
     * exception, the same object. <b>Isolation:</b> the unit reads its own writes, and nobody else reads them before it
     * ends; of two units that change the same, one waits or loses. <b>Cost:</b> one begin and one commit, whatever joins.
     *
     * @param setting the one setting that the unit touches
     * @param work the work; never null as a result
     * @param <R> the kind of result
     * @return what the work returned
     */
    <R> R inTransaction(SettingId setting, Supplier<R> work);
}
