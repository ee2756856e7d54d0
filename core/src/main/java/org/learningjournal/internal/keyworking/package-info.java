/** What stands behind the door of {@link org.learningjournal.keyworking}. */
@NullMarked
package org.learningjournal.internal.keyworking;

import org.jspecify.annotations.NullMarked;
