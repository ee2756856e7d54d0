/** Keeps everything in a relational database. */
@NullMarked
package org.learningjournal.storage.jdbc;

import org.jspecify.annotations.NullMarked;
