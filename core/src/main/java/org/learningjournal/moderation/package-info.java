/**
 * The door for deciding: when moderation is necessary, who may approve, and what an approval does (P06, P08).
 */
@NullMarked
package org.learningjournal.moderation;

import org.jspecify.annotations.NullMarked;
