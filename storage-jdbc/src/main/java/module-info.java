/** Keeps everything in a relational database. */
module org.learningjournal.storage.jdbc {
    requires transitive org.learningjournal.core;
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires org.slf4j;

    exports org.learningjournal.storage.jdbc;
}
