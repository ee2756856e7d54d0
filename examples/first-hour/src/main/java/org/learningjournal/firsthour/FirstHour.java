package org.learningjournal.firsthour;

import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** Placeholder for the host that grows step by step. */
final class FirstHour {
    private static final List<Class<?>> USED = List.of(
            org.learningjournal.base.Placeholder.class,
            org.learningjournal.storage.memory.Placeholder.class,
            org.learningjournal.storage.jdbc.Placeholder.class,
            org.learningjournal.export.pdf.Placeholder.class,
            JdbcDataSource.class);

    private FirstHour() {}

    public static void main(String[] arguments) {
        System.out.println(USED.size());
    }
}
