/** Placeholder. */
@NullMarked
package org.learningjournal.base;

import org.jspecify.annotations.NullMarked;
