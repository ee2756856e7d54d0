/** Draws a journal as a tagged PDF. */
@NullMarked
package org.learningjournal.export.pdf;

import org.jspecify.annotations.NullMarked;
