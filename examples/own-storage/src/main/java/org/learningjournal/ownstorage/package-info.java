/**
 * A storage of a host's own: everything in one sorted map of a key-value store. The README beside it says in what order it
 * was built and what the contract tests found.
 *
 * <p>{@code Records} is the map as one setting sees it, {@code Units} opens and ends units of work, {@code Key} writes keys
 * that sort in the right order, {@code Json} turns records into bytes. On these four stand the stores, one small class each.
 */
@NullMarked
package org.learningjournal.ownstorage;

import org.jspecify.annotations.NullMarked;
