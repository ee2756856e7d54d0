/** What stands behind the door of {@link org.learningjournal.previewing}. */
@NullMarked
package org.learningjournal.internal.previewing;

import org.jspecify.annotations.NullMarked;
