/**
 * Semantic blocks: what a book says, without a word on where it stands on a page. Every block knows what it is, so
 * everything that is drawn is tagged.
 */
@NullMarked
package org.learningjournal.export.pdf.block;

import org.jspecify.annotations.NullMarked;
