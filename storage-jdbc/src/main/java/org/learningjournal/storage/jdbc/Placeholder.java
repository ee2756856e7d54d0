package org.learningjournal.storage.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;

/** Stands for the module until its first real class is here, and keeps every declared dependency in use. */
public final class Placeholder {
    private static final List<Class<?>> USED =
            List.of(org.learningjournal.base.Placeholder.class, Logger.class, DataSource.class);

    private Placeholder() {}

    /** How many libraries the module uses. */
    public static int used() {
        return USED.size();
    }
}
