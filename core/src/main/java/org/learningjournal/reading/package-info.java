/**
 * The door for looking: one item, many items, counts, comments, pictures, and why something is or is not shown.
 */
@NullMarked
package org.learningjournal.reading;

import org.jspecify.annotations.NullMarked;
