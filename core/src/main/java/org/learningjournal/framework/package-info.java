/**
 * Curriculum frameworks as data: areas of learning, early learning goals, and references to their elements (P01).
 */
@NullMarked
package org.learningjournal.framework;

import org.jspecify.annotations.NullMarked;
