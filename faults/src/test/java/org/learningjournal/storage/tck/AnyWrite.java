package org.learningjournal.storage.tck;

import java.util.List;
import java.util.function.Supplier;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.Storage;

/** A call of a port that writes, ready to be made once in a setting of its own, for tests that let something fail under it. */
public final class AnyWrite {
    private final String what;
    private final Storage storage;
    private final Change.Call call;

    private AnyWrite(Change change, Storage storage) {
        this.what = change.what();
        this.storage = storage;
        this.call = change.in().apply(Nursery.open(storage));
    }

    /** Every call of every port that writes, but for those of bytes, each made ready as it is asked for. */
    public static List<Supplier<AnyWrite>> allOn(Storage storage) {
        return Change.all().stream()
                .<Supplier<AnyWrite>>map(change -> () -> new AnyWrite(change, storage))
                .toList();
    }

    /** In which setting. */
    public SettingId setting() {
        return call.setting();
    }

    /** Makes it, in the open unit or else in one of its own. */
    public void make() {
        call.write().run();
    }

    /** Reads what it is about: another answer than before tells that it was made. */
    public Object read() {
        return call.read().get();
    }

    /** Runs something in a unit of the storage. */
    public void inUnit(Runnable work) {
        storage.inTransaction(setting(), () -> {
            work.run();
            return what;
        });
    }

    @Override
    public String toString() {
        return what;
    }
}
