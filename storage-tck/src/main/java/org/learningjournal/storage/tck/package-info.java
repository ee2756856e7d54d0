/** The contract of a storage adapter, as tests. */
@NullMarked
package org.learningjournal.storage.tck;

import org.jspecify.annotations.NullMarked;
