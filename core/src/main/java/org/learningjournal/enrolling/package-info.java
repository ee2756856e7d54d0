/**
 * The door for the facts about people: settings, children, staff, families, restrictions, undertakings.
 */
@NullMarked
package org.learningjournal.enrolling;

import org.jspecify.annotations.NullMarked;
