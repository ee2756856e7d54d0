/**
 * The contract of a storage adapter, as tests: extend {@link org.learningjournal.storage.tck.StorageContract} and say how to
 * get an empty storage. Each promise of a port is a test named after it.
 *
 * <p>{@link org.learningjournal.storage.tck.Samples} and {@link org.learningjournal.storage.tck.Worlds} make the records for
 * these tests, and serve a host's own tests as well.
 */
@NullMarked
package org.learningjournal.storage.tck;

import org.jspecify.annotations.NullMarked;
