/**
 * What families have answered about images, names, exports and transfers (P13), and how the answers add up.
 */
@NullMarked
package org.learningjournal.consent;

import org.jspecify.annotations.NullMarked;
