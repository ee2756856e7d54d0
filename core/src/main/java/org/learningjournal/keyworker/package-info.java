/**
 * Who is responsible for a child's journal on a day (P03): assignments, cover, vacancies, and the port that keeps them.
 */
@NullMarked
package org.learningjournal.keyworker;

import org.jspecify.annotations.NullMarked;
