/**
 * The door for asking beforehand: who would see more or less if a consent were withdrawn, a link ended or a restriction
 * recorded. The commands themselves are rehearsed, so that the answer agrees with doing it; nothing is changed.
 */
@NullMarked
package org.learningjournal.previewing;

import org.jspecify.annotations.NullMarked;
