/**
 * The door for a child who leaves (P17, P18): what an export contains, for whom, and what it withholds.
 */
@NullMarked
package org.learningjournal.leaving;

import org.jspecify.annotations.NullMarked;
