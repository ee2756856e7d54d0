/**
 * Keeps everything in memory: the reference adapter, and the fixture for tests of hosts.
 *
 * <p>The state of a setting is an immutable value. A unit of work changes its own copy, which shares all that did not change,
 * and swaps it in when it ends well; dropping the copy is the rollback.
 */
@NullMarked
package org.learningjournal.storage.memory;

import org.jspecify.annotations.NullMarked;
