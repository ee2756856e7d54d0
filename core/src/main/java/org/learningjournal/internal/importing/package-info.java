/** Behind the door of {@code org.learningjournal.importing}. */
@NullMarked
package org.learningjournal.internal.importing;

import org.jspecify.annotations.NullMarked;
