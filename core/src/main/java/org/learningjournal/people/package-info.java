/**
 * Settings, children with their enrolments, and persons with their dated roles, and the port that keeps them.
 */
@NullMarked
package org.learningjournal.people;

import org.jspecify.annotations.NullMarked;
