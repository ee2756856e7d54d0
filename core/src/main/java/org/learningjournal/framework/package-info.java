/**
 * Curriculum frameworks as data (P01): areas of learning, aspects, early learning goals, characteristics, levels.
 *
 * <p>Names and structure only, never the publisher's sentences. The EYFS of 2021 is shipped; a setting adds its own file
 * through a {@link org.learningjournal.framework.FrameworkReader}. The EYFS sets goals and no aspects: its aspects repeat
 * the names of its goals, so that an observation can be tagged below an area before the goals apply.
 */
@NullMarked
package org.learningjournal.framework;

import org.jspecify.annotations.NullMarked;
