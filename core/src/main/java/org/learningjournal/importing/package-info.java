/**
 * The door for importing what was written before in another system, in batches, under the rules of every other door.
 */
@NullMarked
package org.learningjournal.importing;

import org.jspecify.annotations.NullMarked;
