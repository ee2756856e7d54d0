/** Keeps the bytes of media in files. */
module org.learningjournal.storage.files {
    requires transitive org.learningjournal.core;
    requires static transitive org.jspecify;

    exports org.learningjournal.storage.files;
}
