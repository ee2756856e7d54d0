package org.learningjournal.storage.jdbc;

/** What a unit of work does. */
enum Access {
    /** It only reads. */
    READ,
    /** It may write. */
    WRITE
}
