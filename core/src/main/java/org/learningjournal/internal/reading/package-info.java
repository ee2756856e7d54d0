/** Behind the door of {@code org.learningjournal.reading}. */
@NullMarked
package org.learningjournal.internal.reading;

import org.jspecify.annotations.NullMarked;
