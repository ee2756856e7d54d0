/**
 * Learning Journal: the online learning journals that a pre-school keeps for each child, with the rules of who may see, add
 * and decide what.
 *
 * <p>{@link org.learningjournal.Journals} is the front door. Build it once with a storage, keep it, and call its doors with
 * a {@link org.learningjournal.base.Caller}, who carries "who" and "now". Commands answer with an
 * {@link org.learningjournal.base.Outcome}; a refusal is a value with its reasons.
 */
@NullMarked
package org.learningjournal;

import org.jspecify.annotations.NullMarked;
