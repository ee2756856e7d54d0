/** What stands behind the doors of {@link org.learningjournal.enrolling}. */
@NullMarked
package org.learningjournal.internal.enrolling;

import org.jspecify.annotations.NullMarked;
