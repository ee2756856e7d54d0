/**
 * The journal itself (P01): entries with their two faces, shelves, revisions, media with their depiction, comments.
 *
 * <p>Also the scope of lanes through which entries are selected, and the ports that keep all of this.
 */
@NullMarked
package org.learningjournal.journal;

import org.jspecify.annotations.NullMarked;
