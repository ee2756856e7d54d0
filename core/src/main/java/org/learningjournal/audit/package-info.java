/**
 * The append-only trail of commands, refusals, exports and first deliveries (policy section 4.7), and its port.
 */
@NullMarked
package org.learningjournal.audit;

import org.jspecify.annotations.NullMarked;
