/**
 * The only place that turns stores into facts for the rules.
 */
@NullMarked
package org.learningjournal.knowing;

import org.jspecify.annotations.NullMarked;
