/**
 * The door for clearing away: uploads that were given up, and media that nothing shows or of which row or bytes are missing.
 */
@NullMarked
package org.learningjournal.retention;

import org.jspecify.annotations.NullMarked;
