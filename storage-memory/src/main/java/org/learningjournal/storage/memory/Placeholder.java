package org.learningjournal.storage.memory;

import java.util.List;

/** Stands for the module until its first real class is here, and keeps every declared dependency in use. */
public final class Placeholder {
    private static final List<Class<?>> USED = List.of(org.learningjournal.base.Placeholder.class);

    private Placeholder() {}

    /** How many libraries the module uses. */
    public static int used() {
        return USED.size();
    }
}
