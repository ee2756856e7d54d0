/** What stands behind the door of {@link org.learningjournal.consenting}. */
@NullMarked
package org.learningjournal.internal.consenting;

import org.jspecify.annotations.NullMarked;
