/**
 * What a setting decides for itself: the defaults of the policy's section 3 that are not fixed, as dated data; and for
 * single persons, exceptions from them. Fixed rows of that section have no place here. Includes the store of both, the rules as
 * JSON, and a linter that names contradictions.
 */
@NullMarked
package org.learningjournal.rules;

import org.jspecify.annotations.NullMarked;
