/**
 * The words every other package uses: ids, who asks and when, periods, pages, decisions with their reasons, outcomes.
 *
 * <p>Nothing here knows what a journal is. Everything is an immutable value and safe to share between threads.
 */
@NullMarked
package org.learningjournal.base;

import org.jspecify.annotations.NullMarked;
