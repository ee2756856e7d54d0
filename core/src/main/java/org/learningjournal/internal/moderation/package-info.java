/** Behind the door of {@code org.learningjournal.moderation}. */
@NullMarked
package org.learningjournal.internal.moderation;

import org.jspecify.annotations.NullMarked;
