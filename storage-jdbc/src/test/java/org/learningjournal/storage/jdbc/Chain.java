package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that hangs on an exception and may end up in a log: causes, what came next, and what was suppressed. */
final class Chain {
    private final Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());

    private Chain() {}

    static Set<Throwable> of(Throwable e) {
        Chain chain = new Chain();
        chain.add(e);
        return chain.all;
    }

    private void add(@Nullable Throwable e) {
        if (e != null && all.add(e)) {
            add(e.getCause());
            add(e instanceof SQLException sql ? sql.getNextException() : null);
            for (Throwable suppressed : e.getSuppressed()) {
                add(suppressed);
            }
        }
    }
}
