/** The contract of a storage adapter, as tests. */
module org.learningjournal.storage.tck {
    requires transitive org.learningjournal.core;
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires transitive org.assertj.core;

    exports org.learningjournal.storage.tck;

    opens org.learningjournal.storage.tck to
            org.junit.platform.commons;
}
