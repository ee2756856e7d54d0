/** A storage of a host's own. It sees only what core exports. */
module org.learningjournal.ownstorage {
    requires transitive org.learningjournal.core;
    requires static transitive org.jspecify;
    requires com.h2database;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.learningjournal.ownstorage;
}
