/**
 * The contract of a storage adapter, as tests: extend {@link org.learningjournal.storage.tck.StorageContract} and say how to
 * get an empty storage. Each promise of a port is a test named after it.
 *
 * <pre>{@code
 * class OurStoreTest extends StorageContract {
 *     @Override protected Storage emptyStorage() { return new OurStorage(…); }
 * }
 * }</pre>
 *
 * <p>What the adapter does not say it can, by the methods of {@code StorageContract} that answer false, is not tried; where
 * that leaves something of a promise open, the test is reported as aborted and says what was left out. An adapter that can count its
 * calls extends {@link org.learningjournal.storage.tck.CostContract} as well.
 *
 * <p>{@link org.learningjournal.storage.tck.Samples} and {@link org.learningjournal.storage.tck.Worlds} make the records for
 * these tests, and serve a host's own tests as well.
 */
@NullMarked
package org.learningjournal.storage.tck;

import org.jspecify.annotations.NullMarked;
