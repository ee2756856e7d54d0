/**
 * The rules: from what is known about a caller to a scope of lanes, and from an admitted face to a view.
 *
 * <p>Pure functions over values. No port is called from here, so a rule can be tested by giving it facts.
 */
@NullMarked
package org.learningjournal.visibility;

import org.jspecify.annotations.NullMarked;
