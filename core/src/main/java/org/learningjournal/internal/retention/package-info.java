/** Behind the door of {@code org.learningjournal.retention}. */
@NullMarked
package org.learningjournal.internal.retention;

import org.jspecify.annotations.NullMarked;
