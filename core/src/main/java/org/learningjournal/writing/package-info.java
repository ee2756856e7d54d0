/**
 * The door for adding and changing: observations, contributions, comments, pictures, withdrawals (P05, P06, P07).
 */
@NullMarked
package org.learningjournal.writing;

import org.jspecify.annotations.NullMarked;
