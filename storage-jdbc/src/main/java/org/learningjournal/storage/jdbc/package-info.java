/**
 * Keeps everything in a relational database: H2, PostgreSQL or MariaDB, by plain JDBC, under a prefix and a schema that the host
 * chooses. {@link org.learningjournal.storage.jdbc.JdbcStorage} is the door.
 */
@NullMarked
package org.learningjournal.storage.jdbc;

import org.jspecify.annotations.NullMarked;
