/**
 * Who belongs to whom: family links, restrictions and undertakings (P04, P13), and the port that keeps them.
 *
 * <p>All of them are ledgers: a change is a further line, never an overwrite.
 */
@NullMarked
package org.learningjournal.family;

import org.jspecify.annotations.NullMarked;
