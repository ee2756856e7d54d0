/** Keeps everything in memory. */
module org.learningjournal.storage.memory {
    requires transitive org.learningjournal.core;
    requires static transitive org.jspecify;

    exports org.learningjournal.storage.memory;
}
