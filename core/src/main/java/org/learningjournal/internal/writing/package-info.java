/** Behind the door of {@code org.learningjournal.writing}. */
@NullMarked
package org.learningjournal.internal.writing;

import org.jspecify.annotations.NullMarked;
