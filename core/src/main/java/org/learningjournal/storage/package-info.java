/**
 * The storage port: one interface that gathers the stores of all features, and the unit of work around them.
 */
@NullMarked
package org.learningjournal.storage;

import org.jspecify.annotations.NullMarked;
