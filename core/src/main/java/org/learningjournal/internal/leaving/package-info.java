/** Behind the door of {@code org.learningjournal.leaving}. */
@NullMarked
package org.learningjournal.internal.leaving;

import org.jspecify.annotations.NullMarked;
