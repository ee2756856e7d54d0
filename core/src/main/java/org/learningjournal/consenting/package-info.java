/**
 * The door for consent answers (P13): giving, withdrawing, and a manager's resolution of a conflict.
 */
@NullMarked
package org.learningjournal.consenting;

import org.jspecify.annotations.NullMarked;
