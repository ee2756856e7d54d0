/** Behind the door of {@code org.learningjournal.governing}. */
@NullMarked
package org.learningjournal.internal.governing;

import org.jspecify.annotations.NullMarked;
