/**
 * The door for key workers (P03): assigning, covering, handing over, and who it was on a given day.
 */
@NullMarked
package org.learningjournal.keyworking;

import org.jspecify.annotations.NullMarked;
