/** Keeps everything in memory. */
@NullMarked
package org.learningjournal.storage.memory;

import org.jspecify.annotations.NullMarked;
